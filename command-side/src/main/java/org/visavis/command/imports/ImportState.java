package org.visavis.command.imports;

import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.imports.ImportEvent;
import org.visavis.events.imports.ImportEvent.ImportAdvanced;
import org.visavis.events.imports.ImportEvent.ImportFailed;
import org.visavis.events.imports.ImportEvent.ImportFinished;
import org.visavis.events.imports.ImportEvent.ImportStarted;
import org.visavis.events.imports.Tally;

/** How far the reading of a log has come. */
sealed interface ImportState {
    /** Nothing was handed in under this identifier. */
    record None() implements ImportState {}

    /** Being read. */
    record Running(Tally tally) implements ImportState {}

    /** Read to its end, or given up. */
    record Ended() implements ImportState {}

    default ImportState evolve(ImportEvent event) {
        return switch (event) {
            case ImportStarted _ -> new Running(Tally.NOTHING);
            case ImportAdvanced advanced -> new Running(advanced.tally());
            case ImportFinished _, ImportFailed _ -> new Ended();
        };
    }

    /**
     * The reading, as long as it goes on.
     *
     * @throws Refused not visible: it never began, or it has ended
     */
    default Running running() {
        if (this instanceof Running running) {
            return running;
        }
        throw new Refused(new Reason.NotVisible());
    }
}

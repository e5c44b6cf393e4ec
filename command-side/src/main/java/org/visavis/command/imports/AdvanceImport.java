package org.visavis.command.imports;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.events.imports.ImportEvent;
import org.visavis.events.imports.ImportEvent.ImportAdvanced;
import org.visavis.events.imports.ImportId;
import org.visavis.events.imports.RefusedCase;
import org.visavis.events.imports.Tally;

import java.time.Instant;
import java.util.List;

/** Tell how far the reading has come. */
public record AdvanceImport(
        @TargetAggregateIdentifier ImportId id, Tally tally, int share, List<RefusedCase> refused)
        implements ImportCommand {

    static List<ImportEvent> decide(AdvanceImport command, ImportState state, Instant now) {
        ImportState.Running running = state.running();
        return running.tally().equals(command.tally()) && command.refused().isEmpty()
                ? List.of()
                : List.of(
                        new ImportAdvanced(
                                command.id(),
                                command.tally(),
                                command.share(),
                                command.refused(),
                                now));
    }
}

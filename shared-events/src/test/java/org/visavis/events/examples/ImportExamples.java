package org.visavis.events.examples;

import static org.visavis.events.examples.Town.MARC;
import static org.visavis.events.examples.Town.MONDAY;
import static org.visavis.events.examples.Town.OLD_REGISTER;
import static org.visavis.events.examples.Town.SAINT_AUBIN;
import static org.visavis.events.examples.Town.TUESDAY;

import org.visavis.events.imports.ImportEvent;
import org.visavis.events.imports.ReferentChoice;
import org.visavis.events.imports.RefusedCase;
import org.visavis.events.imports.Tally;
import org.visavis.events.privacy.Confidential;

import java.util.List;

/** Marc Lefèvre hands in the log of the register that the town used before. */
final class ImportExamples {
    private ImportExamples() {}

    static List<ImportEvent> told() {
        Tally tally = new Tally(120, 840, 118, 9, 2);
        return List.of(
                new ImportEvent.ImportStarted(
                        OLD_REGISTER,
                        SAINT_AUBIN,
                        MARC,
                        ReferentChoice.RESPONSIBLE,
                        1_048_576,
                        MONDAY),
                new ImportEvent.ImportAdvanced(
                        OLD_REGISTER,
                        tally,
                        500,
                        List.of(
                                new RefusedCase(
                                        "HAB-2019-0007",
                                        88,
                                        "contradicts",
                                        Confidential.about(OLD_REGISTER, List.of("openedAt"))),
                                new RefusedCase(
                                        null,
                                        102,
                                        "without-reference",
                                        Confidential.about(OLD_REGISTER, List.of()))),
                        MONDAY),
                new ImportEvent.ImportFinished(OLD_REGISTER, tally, TUESDAY),
                new ImportEvent.ImportFailed(
                        OLD_REGISTER,
                        tally,
                        "not-xes",
                        4211,
                        Confidential.about(OLD_REGISTER, List.of("html")),
                        TUESDAY));
    }
}

package org.visavis.command.decision;

import org.visavis.events.dossier.ContactStep;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Why nobody acts in the party's stead. */
public sealed interface InSteadReason {

    /**
     * The party was not approached as the rule wants; neither do they consent, nor is it urgent.
     *
     * @param introduced 1 where this step is missing, else 0; and so on
     */
    record ContactStepsMissing(
            int introduced, int asked, int reminded, int called, int helpOffered, int waited)
            implements InSteadReason, Reason.Rule {

        /** Missing these. */
        public static ContactStepsMissing of(Set<ContactStep> steps) {
            return new ContactStepsMissing(
                    count(steps, ContactStep.INTRODUCED),
                    count(steps, ContactStep.ASKED),
                    count(steps, ContactStep.REMINDED),
                    count(steps, ContactStep.CALLED),
                    count(steps, ContactStep.HELP_OFFERED),
                    count(steps, ContactStep.WAITED));
        }

        private static int count(Set<ContactStep> steps, ContactStep step) {
            return steps.contains(step) ? 1 : 0;
        }

        @Override
        public List<String> missing() {
            return Stream.of(
                            named(ContactStep.INTRODUCED, introduced),
                            named(ContactStep.ASKED, asked),
                            named(ContactStep.REMINDED, reminded),
                            named(ContactStep.CALLED, called),
                            named(ContactStep.HELP_OFFERED, helpOffered),
                            named(ContactStep.WAITED, waited))
                    .flatMap(Optional::stream)
                    .toList();
        }

        private static Optional<String> named(ContactStep step, int count) {
            return count == 0 ? Optional.empty() : Optional.of(step.name());
        }
    }

    /** The party is told before anything is done; the action in which they are is open. */
    record PartyNotToldBefore(int action) implements InSteadReason, Reason.Conflict {}

    /** What was done in somebody's stead has changed something. */
    record NothingWasChanged() implements InSteadReason, Reason.Rule {}
}

package org.visavis.command.decision;

import org.visavis.events.agent.AgentId;

import java.time.LocalDate;
import java.util.Optional;

/** Why something cannot be said, done, promised, asked, thanked for or contested on a dossier. */
public sealed interface WorkReason {

    /** What has this number was settled before. */
    record AlreadySettled(int number) implements WorkReason, Reason.Conflict {}

    /** Nothing has to follow from this exchange, or something already does. */
    record NoFollowUpAwaited(int number) implements WorkReason, Reason.Conflict {}

    /** They already have a part in the dossier, be it as its party. */
    record AlreadyTakesPart() implements WorkReason, Reason.Conflict {
        @Override
        public Optional<String> field() {
            return Optional.of("party");
        }
    }

    /** An objection to this event waits for its answer. */
    record AlreadyContested(long sequence) implements WorkReason, Reason.Conflict {}

    /** Only the one who has to do it can say that they are at it. */
    record NotTheOwner(AgentId owner) implements WorkReason, Reason.Rule {}

    /** Somebody does it: an agent, or a provider. */
    record TwoOwners(String at) implements WorkReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of(at);
        }
    }

    /** Nothing can be due before it is said. */
    record DueInThePast(String at, LocalDate earliest) implements WorkReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of(at);
        }
    }

    /** The dossier has no exchange of this number. */
    record InteractionUnknown(int interaction) implements WorkReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of("interaction");
        }
    }

    /** What the party wrote is theirs: nobody corrects it. */
    record WrittenByTheParty(int number) implements WorkReason, Reason.Rule {}

    /** A correction says what was otherwise. */
    record NothingCorrected() implements WorkReason, Reason.Rule {}

    /** Partners read what was logged for them; a correction cannot bring them in. */
    record NotForPartners() implements WorkReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of("audience");
        }
    }

    /** Partners are named only for what is meant for partners. */
    record PartnersNotMeant() implements WorkReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of("partners");
        }
    }

    /** Nobody else has a part in the dossier who could read it. */
    record NoPartnerPresent() implements WorkReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of("audience");
        }
    }

    /** Nobody of this number has a part in the dossier now. */
    record PartnerNotPresent(int number) implements WorkReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of("partners");
        }
    }

    /** Nobody passes on thanks to themselves. */
    record ThanksToOneself() implements WorkReason, Reason.Rule {}

    /** Only somebody who is thanked can decline it. */
    record NotAmongThanked(int number) implements WorkReason, Reason.Rule {}

    /** The dossier has no event of this rank. */
    record EventUnknown(long sequence) implements WorkReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of("sequence");
        }
    }
}

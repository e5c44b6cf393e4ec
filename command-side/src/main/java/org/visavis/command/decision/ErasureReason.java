package org.visavis.command.decision;

import org.visavis.events.Id;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.DossierId;

import java.time.Instant;
import java.util.List;

/** Why somebody cannot be forgotten, or nothing can be said any more of who was. */
public sealed interface ErasureReason {

    /** No erasure was asked for, or it was refused or taken back. */
    record NoErasureAsked() implements ErasureReason, Reason.Conflict {}

    /** An erasure was asked for on other grounds, and waits for another person. */
    record ErasureIsAsked(AgentId by) implements ErasureReason, Reason.Conflict {}

    /** It takes two: whoever asked for the erasure does not confirm it. */
    record AnotherHasToConfirm(AgentId by) implements ErasureReason, Reason.Rule {}

    /** A dossier in hand cannot lose its party. */
    record DossiersAreOpen(List<DossierId> dossiers) implements ErasureReason, Reason.Rule {
        /** Keeps the list from being changed afterwards. */
        public DossiersAreOpen {
            dossiers = List.copyOf(dossiers);
        }

        @Override
        public List<String> missing() {
            return dossiers.stream().map(Id::value).toList();
        }
    }

    /** Whoever this is about was forgotten. */
    record PartyIsErased(Instant since) implements ErasureReason, Reason.Conflict {}

    /** Nothing can be written any more under the key of whoever this is about. */
    record WordsAreErased() implements ErasureReason, Reason.Conflict {}
}

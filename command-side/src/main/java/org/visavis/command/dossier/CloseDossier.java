package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Refused;
import org.visavis.events.dossier.Closing.DossierClosed;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;

/**
 * Close a dossier, with its outcome and why, also while it rests. Nobody is left waiting in
 * silence: as long as a question has no answer, a promise or a call is owed or work is left, it
 * stays open, unless whoever closes it says that the outcome settles all that. An escalation and a
 * hand-over are another person's turn, so they are settled first, each with an outcome of its own.
 *
 * @param settles whether the outcome settles what is still owed
 * @param happenedAt when it ended; now, if absent
 */
public record CloseDossier(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        String outcome,
        String reason,
        boolean settles,
        @Nullable Instant happenedAt)
        implements DossierCommand {

    static List<DossierEvent> decide(CloseDossier command, DossierState state, Instant now) {
        Facts facts = state.openTo(command.actor());
        Owed owed = command.settles() ? Owed.NOTHING : facts.owed();
        int inHand =
                (facts.raised() == null ? 0 : 1) + (facts.answering().proposed() == null ? 0 : 1);
        var open = owed.stillOpen(inHand);
        if (!open.missing().isEmpty()) {
            throw new Refused(open);
        }
        return List.of(
                new DossierClosed(
                        command.dossier(),
                        Confidential.about(facts.party(), command.outcome()),
                        Confidential.about(facts.party(), command.reason()),
                        Dated.of(command.happenedAt(), facts, now)));
    }
}

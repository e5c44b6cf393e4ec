package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.WorkReason;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.ParticipantRole;
import org.visavis.events.dossier.Participation.ParticipantJoined;
import org.visavis.events.party.PartyId;

import java.time.Instant;
import java.util.List;

/**
 * Give somebody else a part in the dossier.
 *
 * @param party who they are
 * @param happenedAt since when; now, if absent
 */
public record AddParticipant(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        PartyId party,
        ParticipantRole role,
        @Nullable Instant happenedAt)
        implements ParticipationCommand {

    static List<DossierEvent> decide(
            AddParticipant command, DossierState state, boolean partyKnown, Instant now) {
        Facts facts = state.openTo(command.actor());
        if (!partyKnown) {
            throw new Refused(new Reason.PartyUnknown());
        }
        if (facts.party().equals(command.party()) || facts.participants().holds(command.party())) {
            throw new Refused(new WorkReason.AlreadyTakesPart());
        }
        return List.of(
                new ParticipantJoined(
                        command.dossier(),
                        facts.participants().next(),
                        command.party(),
                        command.role(),
                        command.actor().agent(),
                        Dated.since(facts.openedAt(), command.happenedAt(), now)));
    }
}

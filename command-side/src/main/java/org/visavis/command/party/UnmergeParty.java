package org.visavis.command.party;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyId;
import org.visavis.events.party.PartyMerging.PartyUnmerged;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;

/** Take a merge back, and say why: each record has again what always was its own. */
public record UnmergeParty(@TargetAggregateIdentifier PartyId party, Actor actor, String reason)
        implements PartyCommand {

    static List<PartyEvent> decide(UnmergeParty command, PartyState state, Instant now) {
        PartyId into = state.visibleTo(command.actor()).into();
        if (into == null) {
            throw new Refused(new Reason.PartyIsNotMerged());
        }
        return List.of(
                new PartyUnmerged(
                        command.party(),
                        into,
                        Confidential.about(command.party(), command.reason()),
                        now));
    }
}

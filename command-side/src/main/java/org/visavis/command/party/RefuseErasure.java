package org.visavis.command.party;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.events.party.PartyErasure.ErasureRefused;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyId;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;

/**
 * Refuse that a party be forgotten.
 *
 * @param reason why, told to the party in a letter
 */
public record RefuseErasure(@TargetAggregateIdentifier PartyId party, Actor actor, String reason)
        implements PartyCommand {

    static List<PartyEvent> decide(RefuseErasure command, PartyState state, Instant now) {
        state.askedErasure(command.actor());
        return List.of(
                new ErasureRefused(
                        command.party(),
                        Confidential.about(command.party(), command.reason()),
                        command.actor().agent(),
                        now));
    }
}

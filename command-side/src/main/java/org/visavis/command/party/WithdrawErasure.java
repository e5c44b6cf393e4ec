package org.visavis.command.party;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.events.party.PartyErasure.ErasureWithdrawn;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyId;

import java.time.Instant;
import java.util.List;

/** Take the request back that a party be forgotten. */
public record WithdrawErasure(@TargetAggregateIdentifier PartyId party, Actor actor)
        implements PartyCommand {

    static List<PartyEvent> decide(WithdrawErasure command, PartyState state, Instant now) {
        state.askedErasure(command.actor());
        return List.of(new ErasureWithdrawn(command.party(), command.actor().agent(), now));
    }
}

package org.visavis.command.party;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Belongings.Belonging;
import org.visavis.command.decision.ErasureReason;
import org.visavis.command.decision.Refused;
import org.visavis.events.party.PartyErasure.ErasureConfirmed;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyId;

import java.time.Instant;
import java.util.List;

/** Confirm, as another person than the one who asked, that a party is to be forgotten for ever. */
public record ConfirmErasure(@TargetAggregateIdentifier PartyId party, Actor actor)
        implements PartyCommand {

    static List<PartyEvent> decide(
            ConfirmErasure command, PartyState state, Belonging belonging, Instant now) {
        return switch (state.visibleTo(command.actor()).forgetting()) {
            case Forgetting.Confirmed _, Forgetting.Done _ -> List.of();
            case Forgetting.NotAsked _ -> throw new Refused(new ErasureReason.NoErasureAsked());
            case Forgetting.Asked asked -> {
                state.ownVoice(command.actor());
                if (asked.by().equals(command.actor().agent())) {
                    throw new Refused(new ErasureReason.AnotherHasToConfirm(asked.by()));
                }
                AskErasure.refuseOpen(belonging);
                yield List.of(
                        new ErasureConfirmed(
                                command.party(),
                                command.actor().agent(),
                                belonging.records(),
                                belonging.contacts(),
                                now));
            }
        };
    }
}

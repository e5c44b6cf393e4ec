package org.visavis.command.party;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Belongings.Belonging;
import org.visavis.command.decision.ErasureReason;
import org.visavis.command.decision.Refused;
import org.visavis.events.party.ErasureGround;
import org.visavis.events.party.PartyErasure.ErasureAsked;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyId;

import java.time.Instant;
import java.util.List;

/**
 * Ask that a party be forgotten, on grounds that can be shown (Code du patrimoine, art. L212-3).
 *
 * @param visa the reference of the archives service's visa, or of the retention rule
 */
public record AskErasure(
        @TargetAggregateIdentifier PartyId party, Actor actor, ErasureGround ground, String visa)
        implements PartyCommand {

    static List<PartyEvent> decide(
            AskErasure command, PartyState state, Belonging belonging, Instant now) {
        return switch (state.visibleTo(command.actor()).forgetting()) {
            case Forgetting.Confirmed _, Forgetting.Done _ -> List.of();
            case Forgetting.Asked asked -> {
                if (asked.ground() != command.ground() || !asked.visa().equals(command.visa())) {
                    throw new Refused(new ErasureReason.ErasureIsAsked(asked.by()));
                }
                yield List.of();
            }
            case Forgetting.NotAsked _ -> {
                state.ownVoice(command.actor());
                refuseOpen(belonging);
                yield List.of(
                        new ErasureAsked(
                                command.party(),
                                command.ground(),
                                command.visa(),
                                command.actor().agent(),
                                now));
            }
        };
    }

    static void refuseOpen(Belonging belonging) {
        if (!belonging.open().isEmpty()) {
            throw new Refused(new ErasureReason.DossiersAreOpen(belonging.open()));
        }
    }
}

package org.visavis.command.party;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyEvent.PartyRegistered;
import org.visavis.events.party.PartyId;
import org.visavis.events.party.PartyIdentity;
import org.visavis.events.party.PartyKind;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;

/** Register a party whom the organisation does not know yet. */
public record RegisterParty(
        @TargetAggregateIdentifier PartyId party,
        Actor actor,
        PartyKind kind,
        PartyIdentity identity)
        implements PartyCommand {

    static List<PartyEvent> decide(RegisterParty command, PartyState state, Instant now) {
        return switch (state) {
            case PartyState.None _ ->
                    List.of(
                            new PartyRegistered(
                                    command.party(),
                                    command.actor().organisation(),
                                    command.kind(),
                                    Confidential.about(command.party(), command.identity()),
                                    now));
            case PartyState.Known _ -> throw new Refused(new Reason.AlreadyExists());
        };
    }
}

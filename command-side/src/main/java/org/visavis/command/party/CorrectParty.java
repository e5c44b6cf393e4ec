package org.visavis.command.party;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyEvent.PartyCorrected;
import org.visavis.events.party.PartyId;
import org.visavis.events.party.PartyIdentity;
import org.visavis.events.party.PartyKind;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;

/**
 * Correct what a party is called, or how they are reached, and say why.
 *
 * @param identity the whole of it, also what stays as it was
 */
public record CorrectParty(
        @TargetAggregateIdentifier PartyId party,
        Actor actor,
        PartyKind kind,
        PartyIdentity identity,
        String reason)
        implements PartyCommand {

    static List<PartyEvent> decide(CorrectParty command, PartyState state, Instant now) {
        PartyState.Known known = state.ownVoice(command.actor());
        return List.of(
                new PartyCorrected(
                        command.party(),
                        known.told(),
                        command.kind(),
                        Confidential.about(command.party(), command.identity()),
                        Confidential.about(command.party(), command.reason()),
                        now));
    }
}

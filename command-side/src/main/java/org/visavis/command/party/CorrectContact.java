package org.visavis.command.party;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.events.party.ContactCard;
import org.visavis.events.party.PartyContacts.PartyContactCorrected;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyId;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;

/**
 * Correct what is said of a contact of a body, and say why.
 *
 * @param card the whole of it, also what stays as it was
 */
public record CorrectContact(
        @TargetAggregateIdentifier PartyId party,
        Actor actor,
        int number,
        ContactCard card,
        String reason)
        implements PartyCommand {

    static List<PartyEvent> decide(CorrectContact command, PartyState state, Instant now) {
        state.ownVoice(command.actor()).contacts().requireActive(command.number());
        return List.of(
                new PartyContactCorrected(
                        command.party(),
                        command.number(),
                        Confidential.about(command.party(), command.card()),
                        Confidential.about(command.party(), command.reason()),
                        now));
    }
}

package org.visavis.command.party;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.party.ContactCard;
import org.visavis.events.party.PartyContacts.PartyContactAdded;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyId;
import org.visavis.events.party.PartyKind;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;

/** Say through whom a body is reached. A person speaks for themselves. */
public record AddContact(@TargetAggregateIdentifier PartyId party, Actor actor, ContactCard card)
        implements PartyCommand {

    static List<PartyEvent> decide(AddContact command, PartyState state, Instant now) {
        PartyState.Known known = state.ownVoice(command.actor());
        if (known.kind() == PartyKind.PERSON) {
            throw new Refused(new Reason.PersonHasNoContacts());
        }
        return List.of(
                new PartyContactAdded(
                        command.party(),
                        known.contacts().count() + 1,
                        Confidential.about(command.party(), command.card()),
                        now));
    }
}

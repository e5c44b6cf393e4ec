package org.visavis.command.party;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.events.party.PartyContacts.PartyContactEnded;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyId;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;

/** Say that somebody is no longer to be reached for a body. */
public record EndContact(
        @TargetAggregateIdentifier PartyId party, Actor actor, int number, @Nullable String reason)
        implements PartyCommand {

    static List<PartyEvent> decide(EndContact command, PartyState state, Instant now) {
        ContactNumbers contacts = state.ownVoice(command.actor()).contacts();
        contacts.requireKnown(command.number());
        if (contacts.ended().contains(command.number())) {
            return List.of();
        }
        return List.of(
                new PartyContactEnded(
                        command.party(),
                        command.number(),
                        command.reason() == null
                                ? null
                                : Confidential.about(command.party(), command.reason()),
                        now));
    }
}

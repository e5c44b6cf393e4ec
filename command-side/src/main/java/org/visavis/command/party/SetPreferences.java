package org.visavis.command.party;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Asker;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyEvent.PartyPreferencesSet;
import org.visavis.events.party.PartyId;
import org.visavis.events.party.Preferences;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;

/** Say how a party would like to be spoken to: in which language, and how. */
public record SetPreferences(
        @TargetAggregateIdentifier PartyId party, Asker actor, Preferences preferences)
        implements PartyCommand {

    static List<PartyEvent> decide(SetPreferences command, PartyState state, Instant now) {
        state.speaksFor(command.actor(), command.party());
        return List.of(
                new PartyPreferencesSet(
                        command.party(),
                        Confidential.about(command.party(), command.preferences()),
                        command.actor().agentAsking(),
                        now));
    }
}

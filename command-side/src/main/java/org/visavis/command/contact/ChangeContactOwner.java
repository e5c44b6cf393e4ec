package org.visavis.command.contact;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.agent.AgentId;
import org.visavis.events.contact.ContactEvent;
import org.visavis.events.contact.ContactEvent.ContactOwnerChanged;
import org.visavis.events.contact.ContactId;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Have another agent look after a waiting contact. */
public record ChangeContactOwner(
        @TargetAggregateIdentifier ContactId contact,
        Actor actor,
        AgentId owner,
        @Nullable String reason)
        implements ContactCommand {

    static List<ContactEvent> decide(
            ChangeContactOwner command, ContactState state, boolean ownerKnown, Instant now) {
        ContactState.Waiting waiting = state.waitingFor(command.actor());
        if (!ownerKnown) {
            throw new Refused(new Reason.AgentUnknown(Optional.of("owner")));
        }
        if (command.owner().equals(waiting.owner())) {
            return List.of();
        }
        return List.of(
                new ContactOwnerChanged(
                        command.contact(),
                        command.owner(),
                        waiting.owner(),
                        command.reason() == null
                                ? null
                                : Confidential.about(command.contact(), command.reason()),
                        now));
    }
}

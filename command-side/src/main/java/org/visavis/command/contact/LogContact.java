package org.visavis.command.contact;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.agent.AgentId;
import org.visavis.events.contact.Caller;
import org.visavis.events.contact.ContactEvent;
import org.visavis.events.contact.ContactEvent.ContactLogged;
import org.visavis.events.contact.ContactId;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Direction;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Log a contact that has no dossier yet, with somebody who looks after it. */
public record LogContact(
        @TargetAggregateIdentifier ContactId contact,
        Actor actor,
        Caller who,
        What what,
        @Nullable AgentId owner)
        implements ContactCommand {

    /**
     * What was said, how and when.
     *
     * @param due by when something should come of it
     * @param happenedAt when it took place; now, if absent
     */
    public record What(
            Channel channel,
            Direction direction,
            String summary,
            @Nullable String text,
            @Nullable Instant due,
            @Nullable Instant happenedAt) {}

    /** Who looks after it: the one who logs it, unless they name a colleague. */
    AgentId chosenOwner() {
        return owner == null ? actor.agent() : owner;
    }

    static List<ContactEvent> decide(
            LogContact command, ContactState state, boolean ownerKnown, Instant now) {
        if (!(state instanceof ContactState.None)) {
            throw new Refused(new Reason.AlreadyExists());
        }
        if (!ownerKnown) {
            throw new Refused(new Reason.AgentUnknown(Optional.of("owner")));
        }
        What what = command.what();
        Instant happenedAt = what.happenedAt() == null ? now : what.happenedAt();
        if (happenedAt.isAfter(now)) {
            throw new Refused(new Reason.InTheFuture("happenedAt", now));
        }
        if (what.due() != null && what.due().isBefore(happenedAt)) {
            throw new Refused(new Reason.TooEarly("due", happenedAt));
        }
        ContactId key = command.contact();
        return List.of(
                new ContactLogged(
                        key,
                        command.actor().organisation(),
                        command.actor().agent(),
                        command.chosenOwner(),
                        Confidential.about(key, command.who()),
                        what.channel(),
                        what.direction(),
                        Confidential.about(key, what.summary()),
                        what.text() == null ? null : Confidential.about(key, what.text()),
                        what.due(),
                        happenedAt));
    }
}

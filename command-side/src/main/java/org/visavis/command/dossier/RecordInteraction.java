package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Reached;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;

/**
 * Log one contact with the party. A closed dossier still answers, so it can be logged there too.
 *
 * @param happenedAt when it took place; now, if absent
 */
public record RecordInteraction(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        Channel channel,
        Direction direction,
        String summary,
        @Nullable String text,
        Audience audience,
        @Nullable Reached reached,
        @Nullable Instant happenedAt)
        implements DossierCommand {

    static List<DossierEvent> decide(RecordInteraction command, DossierState state, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        Instant happenedAt = command.happenedAt() == null ? now : command.happenedAt();
        if (happenedAt.isAfter(now)) {
            throw new Refused(new Reason.InTheFuture("happenedAt", now));
        }
        return List.of(
                new InteractionRecorded(
                        command.dossier(),
                        facts.interactions() + 1,
                        command.actor().agent(),
                        command.channel(),
                        command.direction(),
                        Confidential.about(facts.party(), command.summary()),
                        command.text() == null
                                ? null
                                : Confidential.about(facts.party(), command.text()),
                        command.audience(),
                        null,
                        command.reached(),
                        happenedAt));
    }
}

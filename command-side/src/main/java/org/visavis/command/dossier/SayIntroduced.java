package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;

import java.time.Instant;
import java.util.List;

/**
 * Say that one introduced oneself, by whichever way.
 *
 * @param outcome what came of it; ends the action that asked for it
 * @param happenedAt when; now, if absent
 */
public record SayIntroduced(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        Channel channel,
        String outcome,
        @Nullable Instant happenedAt)
        implements IntroductionCommand {

    static List<DossierEvent> decide(SayIntroduced command, DossierState state, Instant now) {
        Facts facts = state.openTo(command.actor());
        return Introduced.by(
                command.actor(),
                command.channel(),
                null,
                command.outcome(),
                Dated.of(command.happenedAt(), facts, now),
                command.dossier(),
                facts);
    }
}

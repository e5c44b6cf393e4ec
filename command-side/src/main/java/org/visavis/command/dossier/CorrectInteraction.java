package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.WorkReason;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Correction.InteractionCorrected;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Reached;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Say what was recorded wrongly about an exchange that an agent logged; what is absent stays as it
 * was. It can be corrected on a closed dossier too.
 *
 * @param number the exchange
 * @param tookPlaceAt when it really took place
 * @param reason what was wrong
 * @param happenedAt when it was corrected; now, if absent
 */
public record CorrectInteraction(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        int number,
        @Nullable Channel channel,
        @Nullable Direction direction,
        @Nullable String summary,
        @Nullable String text,
        @Nullable Audience audience,
        @Nullable Reached reached,
        @Nullable Instant tookPlaceAt,
        String reason,
        @Nullable Instant happenedAt)
        implements ConversationCommand {

    static List<DossierEvent> decide(CorrectInteraction command, DossierState state, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        Audience before = facts.exchanges().readersOf(command.number());
        Audience audience = command.audience() == null ? before : command.audience();
        if (audience == Audience.PARTNERS && before != Audience.PARTNERS) {
            throw new Refused(new WorkReason.NotForPartners());
        }
        if (audience == before && command.changesNoWord()) {
            throw new Refused(new WorkReason.NothingCorrected());
        }
        Dated.past(command.tookPlaceAt(), now);
        return List.of(
                new InteractionCorrected(
                        command.dossier(),
                        command.number(),
                        command.actor().agent(),
                        command.channel(),
                        command.direction(),
                        facts.wordsIfAny(command.summary()),
                        facts.wordsIfAny(command.text()),
                        audience,
                        command.reached(),
                        command.tookPlaceAt(),
                        facts.words(command.reason()),
                        Dated.past(command.happenedAt(), now)));
    }

    private boolean changesNoWord() {
        return Stream.of(channel, direction, summary, text, reached, tookPlaceAt)
                .allMatch(Objects::isNull);
    }
}

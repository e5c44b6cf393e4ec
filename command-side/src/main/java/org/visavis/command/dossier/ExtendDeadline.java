package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.CourseReason;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.dossier.Course.DeadlineExtended;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.privacy.Confidential;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Take more time.
 *
 * @param reason why, told to the party
 * @param until the new deadline; as long again as from the opening to the present one, if absent
 * @param happenedAt when it was decided; now, if absent
 */
public record ExtendDeadline(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        String reason,
        @Nullable Instant until,
        @Nullable Instant happenedAt)
        implements CourseCommand {

    static List<DossierEvent> decide(ExtendDeadline command, DossierState state, Instant now) {
        Facts facts = state.openTo(command.actor());
        Instant present = facts.deadline();
        Instant at = Dated.since(facts.openedAt(), command.happenedAt(), now);
        Instant earliest = present == null ? at : present;
        Instant until = command.until() == null ? asLongAgain(facts) : command.until();
        if (!until.isAfter(earliest)) {
            throw new Refused(new Reason.TooEarly("until", earliest));
        }
        return List.of(
                new DeadlineExtended(
                        command.dossier(),
                        command.actor().agent(),
                        present,
                        until,
                        Confidential.about(facts.party(), command.reason()),
                        at));
    }

    private static Instant asLongAgain(Facts facts) {
        Instant present = facts.deadline();
        if (present == null) {
            throw new Refused(new CourseReason.NoDeadline("until"));
        }
        return present.plus(Duration.between(facts.openedAt(), present));
    }
}

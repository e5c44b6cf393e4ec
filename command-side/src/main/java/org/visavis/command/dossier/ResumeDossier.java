package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.CourseReason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Registry;
import org.visavis.events.dossier.Course.DossierResumed;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.privacy.Confidential;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Go on with a matter that rested. Its deadline is later by as long as it did, and each open
 * request waits anew.
 *
 * @param reason why, told to the party
 * @param happenedAt since when; now, if absent
 */
public record ResumeDossier(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        String reason,
        @Nullable Instant happenedAt)
        implements CourseCommand {

    static List<DossierEvent> decide(
            ResumeDossier command, DossierState state, Registry registry, Instant now) {
        Facts facts = state.openTo(command.actor());
        if (!(state instanceof DossierState.Suspended(_, Instant since))) {
            throw new Refused(new CourseReason.NotSuspended());
        }
        Instant at = Dated.since(since, command.happenedAt(), now);
        Instant deadline = facts.deadline();
        var resumed =
                new DossierResumed(
                        command.dossier(),
                        command.actor().agent(),
                        Confidential.about(facts.party(), command.reason()),
                        deadline == null ? null : deadline.plus(Duration.between(since, at)),
                        at);
        return Rungs.after(resumed, state, registry, now);
    }
}

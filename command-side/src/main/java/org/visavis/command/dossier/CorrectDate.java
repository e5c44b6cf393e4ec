package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.CourseReason;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.dossier.Correction.DateCorrected;
import org.visavis.events.dossier.DossierDate;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Put a date of the dossier right. They stay in order: it is opened, referred, closed, and none of
 * that in the future; its deadline is not before its opening.
 *
 * @param to what is true
 * @param reason what was wrong
 */
public record CorrectDate(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        DossierDate which,
        Instant to,
        String reason)
        implements CorrectionCommand {

    static List<DossierEvent> decide(CorrectDate command, DossierState state, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        Instant from = recorded(command.which(), state, facts);
        if (from.equals(command.to())) {
            return List.of();
        }
        switch (command.which()) {
            case OPENING -> notAfter(latestOpening(state, facts, now), command.to(), now);
            case CLOSING -> {
                notBefore(facts.referredAt(), command.to());
                notAfter(now, command.to(), now);
            }
            case DEADLINE -> notBefore(facts.openedAt(), command.to());
        }
        return List.of(
                new DateCorrected(
                        command.dossier(),
                        command.which(),
                        from,
                        command.to(),
                        command.actor().agent(),
                        Confidential.about(facts.party(), command.reason()),
                        now));
    }

    private static Instant recorded(DossierDate which, DossierState state, Facts facts) {
        return switch (which) {
            case OPENING -> facts.openedAt();
            case CLOSING -> {
                if (!(state instanceof DossierState.Closed(_, Instant since))) {
                    throw new Refused(new CourseReason.NotClosed());
                }
                yield since;
            }
            case DEADLINE -> {
                if (facts.deadline() == null) {
                    throw new Refused(new CourseReason.NoDeadline("date"));
                }
                yield facts.deadline();
            }
        };
    }

    /** Before whatever followed the opening. */
    private static Instant latestOpening(DossierState state, Facts facts, Instant now) {
        List<Instant> followed = new ArrayList<>(List.of(now));
        facts.answering().periods().forEach(period -> followed.add(period.since()));
        if (facts.deadline() != null) {
            followed.add(facts.deadline());
        }
        if (state instanceof DossierState.Closed(_, Instant since)) {
            followed.add(since);
        }
        return Collections.min(followed);
    }

    private static void notBefore(Instant earliest, Instant to) {
        if (to.isBefore(earliest)) {
            throw new Refused(new Reason.TooEarly("date", earliest));
        }
    }

    private static void notAfter(Instant latest, Instant to, Instant now) {
        if (to.isAfter(now)) {
            throw new Refused(new Reason.InTheFuture("date", now));
        }
        if (to.isAfter(latest)) {
            throw new Refused(new CourseReason.TooLate("date", latest));
        }
    }
}

package org.visavis.query.dossierpage.past;

import org.jspecify.annotations.Nullable;
import org.visavis.events.dossier.Closing.ClosingImported;
import org.visavis.events.dossier.Closing.DossierClosed;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.Correction;
import org.visavis.events.dossier.Correction.DateCorrected;
import org.visavis.events.dossier.Correction.DossierPartyCorrected;
import org.visavis.events.dossier.Correction.InteractionCorrected;
import org.visavis.events.dossier.Correction.ReferentCorrected;
import org.visavis.events.dossier.Course.DeadlineExtended;
import org.visavis.events.dossier.Course.DossierResumed;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Opening.DossierOpened;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A history as it should have been recorded: each correction is carried to the event that it
 * corrects, so that it counts at that event's time. Every event keeps its place, and the
 * corrections stay in the history.
 */
final class Amended {
    private final List<DossierEvent> events = new ArrayList<>();

    private Amended() {}

    /**
     * The same events, each as it is known to have been.
     *
     * @param recorded a dossier's events, or the first of them, in the order of recording
     */
    static List<DossierEvent> of(List<DossierEvent> recorded) {
        var amended = new Amended();
        for (DossierEvent event : recorded) {
            if (event instanceof Correction correction) {
                amended.apply(correction);
            }
            amended.events.add(event);
        }
        return List.copyOf(amended.events);
    }

    private void apply(Correction correction) {
        switch (correction) {
            case InteractionCorrected it ->
                    replaceLast(
                            event ->
                                    event instanceof InteractionRecorded one
                                            && one.number() == it.number(),
                            event -> amend((InteractionRecorded) event, it));
            case DateCorrected it -> date(it);
            case ReferentCorrected it -> Periods.correct(events, it);
            case DossierPartyCorrected it ->
                    replaceLast(
                            DossierOpened.class::isInstance,
                            event -> Openings.of((DossierOpened) event, it.party()));
        }
    }

    private void date(DateCorrected it) {
        switch (it.which()) {
            case OPENING ->
                    replaceLast(
                            DossierOpened.class::isInstance,
                            event -> Openings.at((DossierOpened) event, it.to()));
            case CLOSING ->
                    replaceLast(
                            event ->
                                    event instanceof DossierClosed
                                            || event instanceof ClosingImported,
                            event -> closedAt(event, it.to()));
            case DEADLINE ->
                    replaceLast(
                            event -> it.from().equals(deadline(event)),
                            event -> due(event, it.to()));
        }
    }

    private void replaceLast(
            Predicate<DossierEvent> which, Function<DossierEvent, DossierEvent> change) {
        for (int at = events.size() - 1; at >= 0; at--) {
            if (which.test(events.get(at))) {
                events.set(at, change.apply(events.get(at)));
                return;
            }
        }
    }

    private static InteractionRecorded amend(InteractionRecorded was, InteractionCorrected it) {
        return new InteractionRecorded(
                was.dossier(),
                was.number(),
                was.by(),
                Objects.requireNonNullElse(it.channel(), was.channel()),
                Objects.requireNonNullElse(it.direction(), was.direction()),
                Objects.requireNonNullElse(it.summary(), was.summary()),
                it.text() == null ? was.text() : it.text(),
                it.audience(),
                was.partners(),
                it.reached() == null ? was.reached() : it.reached(),
                Objects.requireNonNullElse(it.tookPlaceAt(), was.happenedAt()));
    }

    private static DossierEvent closedAt(DossierEvent event, Instant at) {
        if (event instanceof DossierClosed was) {
            return new DossierClosed(was.dossier(), was.outcome(), was.reason(), at);
        }
        return event instanceof ClosingImported was
                ? new ClosingImported(was.dossier(), was.source(), at)
                : event;
    }

    /** The deadline that an event sets, if it sets one. */
    private static @Nullable Instant deadline(DossierEvent event) {
        if (event instanceof DossierOpened it) {
            return it.deadline();
        }
        if (event instanceof DeadlineExtended it) {
            return it.deadline();
        }
        return event instanceof DossierResumed it ? it.deadline() : null;
    }

    private static DossierEvent due(DossierEvent event, Instant deadline) {
        if (event instanceof DossierOpened was) {
            return Openings.due(was, deadline);
        }
        if (event instanceof DeadlineExtended was) {
            return new DeadlineExtended(
                    was.dossier(),
                    was.by(),
                    was.previous(),
                    deadline,
                    was.reason(),
                    was.happenedAt());
        }
        return event instanceof DossierResumed was
                ? new DossierResumed(
                        was.dossier(), was.by(), was.reason(), deadline, was.happenedAt())
                : event;
    }
}

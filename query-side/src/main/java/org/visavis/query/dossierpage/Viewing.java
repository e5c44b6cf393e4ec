package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.query.dossierpage.DossierView.ClockFaces;
import org.visavis.query.dossierpage.DossierView.Counts;
import org.visavis.query.dossierpage.DossierView.Due;
import org.visavis.query.dossierpage.DossierView.HandOver;
import org.visavis.query.dossierpage.DossierView.NextAction;
import org.visavis.query.dossierpage.DossierView.Status;
import org.visavis.query.platform.Clock;
import org.visavis.query.platform.NextStep;
import org.visavis.query.platform.Referral;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Shows a fold to a reader at an instant.
 *
 * @param forParty whether what colleagues settle among themselves is left out
 * @param now what is due before this instant is late
 */
record Viewing(boolean forParty, Instant now) {

    DossierView of(DossierPage page, Names names) {
        Matter matter = page.matter();
        Standing.Closed closed = page.standing().closed();
        Instant closedAt = closed == null ? null : closed.at();
        return new DossierView(
                page.id(),
                matter.reference(),
                matter.title(),
                status(page.standing()),
                page.version(),
                names.procedure(),
                names.legalBasis(),
                names.party(),
                matter.channel() == null ? null : matter.channel().name(),
                names.referent(),
                names.deputy(),
                page.answering().introducedAt(),
                page.answering().referral() == Referral.AWAITING_ACCEPTANCE,
                matter.referentPromisedBy(),
                forParty ? null : handOver(page, names),
                matter.openedAt(),
                page.standing().suspendedSince(),
                closedAt,
                closed == null ? null : closed.outcome(),
                matter.deadline(),
                isLate(matter.deadline(), closedAt == null ? now : closedAt),
                clocks(page.clocks()),
                closed == null ? next(page).map(this::next).orElse(null) : null,
                forParty ? null : raised(page, names),
                page.answering().anotherBy(),
                page.talk().unansweredSince(),
                owed(page.owed()),
                counts(page),
                names.parkedSince());
    }

    private static Status status(Standing standing) {
        if (standing.closed() != null) {
            return Status.CLOSED;
        }
        return standing.suspendedSince() == null ? Status.OPEN : Status.SUSPENDED;
    }

    private static @Nullable HandOver handOver(DossierPage page, Names names) {
        Answering.Proposed proposed = page.answering().proposed();
        return proposed == null || names.successor() == null
                ? null
                : new HandOver(names.successor(), proposed.since(), proposed.next());
    }

    private ClockFaces clocks(Clocks clocks) {
        return new ClockFaces(
                clocks.until(now, Clock.WITH_US).toSeconds(),
                clocks.until(now, Clock.WITH_PARTY).toSeconds(),
                clocks.until(now, Clock.WITH_PARTNER).toSeconds(),
                clocks.until(now, Clock.SUSPENDED).toSeconds(),
                clocks.runs());
    }

    private Optional<Next> next(DossierPage page) {
        return forParty ? Next.forParty(page) : Optional.of(Next.of(page));
    }

    private NextAction next(Next next) {
        return new NextAction(next.what(), next.text(), next.due(), isLate(next.due(), now));
    }

    private static DossierView.@Nullable Raised raised(DossierPage page, Names names) {
        Raised raised = page.raised();
        return raised == null || names.raisedTo() == null
                ? null
                : new DossierView.Raised(
                        raised.level(),
                        names.raisedTo(),
                        raised.since(),
                        raised.takeUpBy(),
                        raised.takenUpAt());
    }

    private List<Due> owed(Owed owed) {
        return owed.open().stream()
                .filter(one -> !forParty || (one.kind().isForParty() && !one.partner()))
                .sorted(Comparator.comparing(Pending::due))
                .map(
                        one ->
                                new Due(
                                        one.kind(),
                                        one.number(),
                                        one.what(),
                                        one.partner(),
                                        one.due(),
                                        isLate(one.due(), now)))
                .toList();
    }

    private static Counts counts(DossierPage page) {
        Owed owed = page.owed();
        return new Counts(
                page.talk().interactions(),
                page.talk().acts(),
                page.answering().periods().size(),
                owed.count(NextStep.REQUEST),
                owed.count(NextStep.ACTION),
                owed.count(NextStep.PROMISE),
                owed.count(NextStep.CALL_BACK),
                owed.followUps().size());
    }

    private static boolean isLate(@Nullable Instant due, Instant at) {
        return due != null && due.isBefore(at);
    }
}

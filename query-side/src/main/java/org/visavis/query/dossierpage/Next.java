package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.query.dossierpage.Answering.Proposed;
import org.visavis.query.platform.NextStep;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What comes next.
 *
 * @param text its own words, where it has some
 * @param due by when, where a date was given
 */
record Next(NextStep what, @Nullable String text, @Nullable Instant due) {
    private static final Comparator<Next> PRESSING =
            Comparator.comparing(Next::due, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Next::what);

    /** The most pressing of all that an open dossier waits for. */
    static Next of(DossierPage page) {
        return all(page, page.owed().open()).min(PRESSING).orElseThrow();
    }

    /** The most pressing of what the party is told. */
    static Optional<Next> forParty(DossierPage page) {
        List<Pending> theirs = page.owed().open().stream().filter(one -> !one.partner()).toList();
        return all(page, theirs).filter(next -> next.what.isForParty()).min(PRESSING);
    }

    private static Stream<Next> all(DossierPage page, List<Pending> owed) {
        Answering answering = page.answering();
        Proposed proposed = answering.proposed();
        Raised raised = page.raised();
        return Stream.of(
                        Stream.of(matter(page)),
                        Stream.ofNullable(raised)
                                .filter(it -> it.takenUpAt() == null)
                                .map(it -> new Next(NextStep.ESCALATION, null, it.takeUpBy())),
                        Stream.ofNullable(proposed)
                                .map(it -> new Next(NextStep.HAND_OVER, null, it.next())),
                        Stream.ofNullable(answering.anotherBy())
                                .map(by -> new Next(NextStep.ANOTHER_REFERENT, null, by)),
                        owed.stream().map(it -> new Next(it.kind(), it.what(), it.due())))
                .flatMap(some -> some);
    }

    private static Next matter(DossierPage page) {
        Matter matter = page.matter();
        Instant promised =
                matter.referentPromisedBy() == null
                        ? matter.deadline()
                        : matter.referentPromisedBy();
        return switch (page.answering().referral()) {
            case FIRST_CONTACT -> new Next(NextStep.ASSIGN_REFERENT, null, promised);
            case AWAITING_ACCEPTANCE -> new Next(NextStep.TAKE_CHARGE, null, promised);
            case IN_CHARGE -> new Next(NextStep.DECIDE, null, matter.deadline());
        };
    }
}

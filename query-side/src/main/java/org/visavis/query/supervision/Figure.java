package org.visavis.query.supervision;

import org.jspecify.annotations.Nullable;
import org.visavis.query.supervision.Facts.Answering;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * A number of dossiers: what a board tells and what the list behind it shows are one condition, so
 * that they cannot differ.
 */
public enum Figure {
    OPEN((one, _) -> one.isOpen()),
    CLOSED((one, _) -> one.isClosed()),
    LATE((one, at) -> one.isOpen() && before(one.deadline(), at)),
    CLOSED_LATE((one, _) -> one.isClosed() && before(one.deadline(), one.closedAt())),
    SUSPENDED((one, _) -> one.isOpen() && one.suspended()),
    AWAITING_REFERENT((one, _) -> one.isOpen() && one.answering() == Answering.FIRST_CONTACT),
    AWAITING_ACCEPTANCE((one, _) -> one.isOpen() && one.answering() == Answering.AWAITED),
    HANDED_OVER((one, _) -> one.isOpen() && one.handOver()),
    ESCALATED((one, _) -> isRaised(one)),
    ESCALATED_NOT_TAKEN_UP((one, _) -> isRaised(one) && !one.takenUp()),
    ESCALATED_1((one, _) -> isRaised(one) && one.level() == 1),
    ESCALATED_2((one, _) -> isRaised(one) && one.level() == 2),
    ESCALATED_3((one, _) -> isRaised(one) && one.level() >= 3),
    UNANSWERED((one, at) -> waits(one, at, 0, Integer.MAX_VALUE)),
    UNANSWERED_0_2((one, at) -> waits(one, at, 0, 2)),
    UNANSWERED_2_7((one, at) -> waits(one, at, 2, 7)),
    UNANSWERED_7_30((one, at) -> waits(one, at, 7, 30)),
    UNANSWERED_30((one, at) -> waits(one, at, 30, Integer.MAX_VALUE)),
    AGE_0_7((one, at) -> isAged(one, at, 0, 7)),
    AGE_7_30((one, at) -> isAged(one, at, 7, 30)),
    AGE_30_60((one, at) -> isAged(one, at, 30, 60)),
    AGE_60_90((one, at) -> isAged(one, at, 60, 90)),
    AGE_90((one, at) -> isAged(one, at, 90, Integer.MAX_VALUE)),
    NOT_YET_CONTACTED((one, _) -> one.isOpen() && one.firstHumanAt() == null),
    PROMISE_LATE((one, at) -> one.isOpen() && anyBefore(one.promises(), at)),
    CALL_BACK_OWED((one, _) -> one.isOpen() && !one.callBacks().isEmpty()),
    CALL_BACK_LATE((one, at) -> one.isOpen() && anyBefore(one.callBacks(), at)),
    REFERENTS_0((one, _) -> one.exists() && one.periods() == 0),
    REFERENTS_1((one, _) -> one.exists() && one.periods() == 1),
    REFERENTS_2((one, _) -> one.exists() && one.periods() == 2),
    REFERENTS_3((one, _) -> one.exists() && one.periods() >= 3);

    /** How a message of the party ages, in days. */
    static final List<Figure> WAITING =
            List.of(UNANSWERED_0_2, UNANSWERED_2_7, UNANSWERED_7_30, UNANSWERED_30);

    /** How an open dossier ages, in days. */
    static final List<Figure> AGES = List.of(AGE_0_7, AGE_7_30, AGE_30_60, AGE_60_90, AGE_90);

    @SuppressWarnings("ImmutableEnumChecker") // conditions are functions that hold nothing
    private final BiPredicate<Facts, Instant> condition;

    Figure(BiPredicate<Facts, Instant> condition) {
        this.condition = condition;
    }

    boolean counts(Facts dossier, Instant at) {
        return condition.test(dossier, at);
    }

    /** As it stands in addresses and in JSON, such as {@code closed-late}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The figure that is called so. */
    public static Optional<Figure> called(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    private static boolean isRaised(Facts one) {
        return one.isOpen() && one.level() > 0;
    }

    private static boolean waits(Facts one, Instant at, int fromDays, int toDays) {
        Instant since = one.unansweredSince();
        return one.exists() && since != null && isBetween(since, at, fromDays, toDays);
    }

    private static boolean isAged(Facts one, Instant at, int fromDays, int toDays) {
        return one.isOpen() && isBetween(one.openedAt(), at, fromDays, toDays);
    }

    /** Up to the last moment before so many days of 24 hours have passed. */
    private static boolean isBetween(Instant since, Instant at, int fromDays, int toDays) {
        Duration age = Duration.between(since, at);
        return (fromDays == 0 || age.compareTo(Duration.ofDays(fromDays)) >= 0)
                && age.compareTo(Duration.ofDays(toDays)) < 0;
    }

    private static boolean anyBefore(List<Instant> dues, Instant at) {
        for (Instant due : dues) {
            if (due.isBefore(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean before(@Nullable Instant due, @Nullable Instant at) {
        return due != null && at != null && due.isBefore(at);
    }
}

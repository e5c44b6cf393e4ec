package org.visavis.query.supervision;

import org.visavis.query.supervision.Counted.Kind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A dossier's rows as they should have been recorded: corrections are carried to their targets. */
final class AmendedRows {
    /** By time, and by position within an instant; nothing goes before the opening. */
    private static final Comparator<Counted> AS_IT_HAPPENED =
            Comparator.comparing((Counted row) -> row.kind() != Kind.OPENED)
                    .thenComparing(Counted::happenedAt)
                    .thenComparingLong(Counted::position);

    private final List<Counted> rows = new ArrayList<>();

    private AmendedRows() {}

    /**
     * The rows that are not corrections, corrected, in the order of recording.
     *
     * @param recorded in the order of recording
     */
    static List<Counted> of(List<Counted> recorded) {
        if (recorded.stream().noneMatch(row -> row.kind().corrects())) {
            return recorded;
        }
        var amended = new AmendedRows();
        for (Counted row : recorded) {
            if (row.kind().corrects()) {
                amended.apply(row);
            } else {
                amended.rows.add(row);
            }
        }
        return amended.rows;
    }

    /** The same rows as things happened. */
    static List<Counted> asItHappened(List<Counted> rows) {
        return rows.stream().sorted(AS_IT_HAPPENED).toList();
    }

    private void apply(Counted correction) {
        switch (correction.kind()) {
            case TALK_CORRECTED ->
                    last(
                            row -> row.kind() == Kind.TALKED && row.number() == correction.number(),
                            row -> row.corrected(correction));
            case OPENING_CORRECTED ->
                    last(row -> row.kind() == Kind.OPENED, row -> row.at(truth(correction)));
            case CLOSING_CORRECTED ->
                    last(row -> row.kind() == Kind.CLOSED, row -> row.at(truth(correction)));
            case DEADLINE_CORRECTED ->
                    last(
                            row ->
                                    setsDeadline(row.kind())
                                            && row.due() != null
                                            && row.due().equals(correction.was()),
                            row -> row.due(correction.due()));
            case REFERENT_CORRECTED -> period(correction);
            default -> throw new IllegalStateException("Not a correction: " + correction.kind());
        }
    }

    private static Instant truth(Counted correction) {
        return Objects.requireNonNull(correction.due(), "what is true");
    }

    private static boolean setsDeadline(Kind kind) {
        return kind == Kind.OPENED || kind == Kind.RESUMED || kind == Kind.EXTENDED;
    }

    private void period(Counted correction) {
        int period = 0;
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).kind().beginsPeriod() && ++period == correction.number()) {
                rows.set(at, rows.get(at).by(correction.agent()));
                return;
            }
        }
    }

    private void last(Predicate<Counted> which, UnaryOperator<Counted> change) {
        for (int at = rows.size() - 1; at >= 0; at--) {
            if (which.test(rows.get(at))) {
                rows.set(at, change.apply(rows.get(at)));
                return;
            }
        }
    }
}

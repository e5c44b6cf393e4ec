package org.visavis.query.supervision;

import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The facts of an organisation's dossiers as they are now, kept in memory: whatever moved is read
 * again, the rest stays. So a board costs nothing while nothing happens, and little when something
 * does.
 */
final class LiveFacts {
    private static final int FEW = 5_000;
    private static final int MOST_SELECTIONS = 200;

    private final String organisation;
    private final CountedRows rows;
    private final TransactionTemplate reading;
    private final Supplier<Staff> staffing;
    private final LongSupplier projected;
    private final Budget budget = new Budget(System::nanoTime);
    private final Map<Selection, Kept> boards = new HashMap<>();
    private Map<String, Facts> facts = Map.of();
    private Staff staff = new Staff(Map.of(), Map.of());
    private long position = -1;

    /** A board, and until when it holds if nothing happens. */
    private record Kept(Board board, Instant until) {
        boolean holdsAt(Instant at) {
            return !at.isBefore(board.asOf()) && at.isBefore(until);
        }
    }

    /**
     * @param projected the position up to which all is projected
     */
    LiveFacts(
            String organisation,
            CountedRows rows,
            TransactionTemplate reading,
            Supplier<Staff> staffing,
            LongSupplier projected) {
        this.organisation = organisation;
        this.rows = rows;
        this.reading = reading;
        this.staffing = staffing;
        this.projected = projected;
    }

    /**
     * The board now.
     *
     * @param seen a position that it must have reached, if the projections have
     */
    synchronized Board board(Selection selection, Instant at, long seen) {
        refresh(seen);
        Kept kept = boards.get(selection);
        if (kept == null || !kept.holdsAt(at)) {
            if (boards.size() >= MOST_SELECTIONS) {
                boards.clear();
            }
            budget.spend(() -> boards.put(selection, count(selection, at)));
            kept = boards.get(selection);
        }
        return Objects.requireNonNull(kept).board().at(at);
    }

    /** The dossiers now, as {@link #board} counts them. */
    synchronized List<Facts> dossiers(Selection selection, long seen) {
        refresh(seen);
        return facts.values().stream().filter(one -> selection.holds(one, staff)).toList();
    }

    synchronized Staff staff() {
        return staff;
    }

    private Kept count(Selection selection, Instant at) {
        Collection<Facts> all = facts.values();
        return new Kept(Tally.of(all, selection, staff, at, null), NextChange.after(at, all));
    }

    private void refresh(long seen) {
        long now = projected.getAsLong();
        boolean asked = seen > position && now > position;
        if (now != position && (asked || now < position || budget.allows())) {
            budget.spend(() -> reading.executeWithoutResult(_ -> read(now)));
        }
    }

    /** The position is taken before the rows are read: what is read twice is the same. */
    private void read(long upTo) {
        List<String> touched =
                position < 0 || upTo < position
                        ? List.of()
                        : rows.touchedSince(organisation, position);
        if (position < 0 || upTo < position || touched.size() > FEW) {
            facts = rows.facts(organisation, null, null);
        } else if (!touched.isEmpty()) {
            facts.putAll(rows.facts(touched));
        }
        staff = staffing.get();
        boards.clear();
        position = upTo;
    }
}

package org.visavis.query.supervision;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.visavis.query.platform.QueryDatabase;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/**
 * Boards of organisations: of now, from facts kept in memory; of any other moment, folded anew.
 * Both fold the same rows with the same code.
 */
public final class Boards {
    private static final Comparator<Facts> OLDEST_FIRST =
            Comparator.comparing(Facts::openedAt).thenComparing(Facts::dossier);

    private final QueryDatabase database;
    private final CountedRows rows;
    private final LongSupplier projected;
    private final TransactionTemplate reading;
    private final Map<String, LiveFacts> live = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Past> lastPast = new AtomicReference<>();

    /**
     * @param projected the position up to which all is projected
     */
    public Boards(QueryDatabase database, LongSupplier projected) {
        this.database = database;
        this.rows = new CountedRows(database);
        this.projected = projected;
        this.reading = new TransactionTemplate(new JdbcTransactionManager(database.source()));
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** What a past moment was, as long as nothing was recorded since. */
    private record Past(
            String organisation,
            Instant at,
            @Nullable Instant knownAt,
            long position,
            List<Facts> dossiers,
            Staff staff) {
        boolean answers(BoardQuery asked, long projected) {
            return organisation.equals(asked.organisation())
                    && at.equals(asked.at())
                    && Objects.equals(knownAt, asked.knownAt())
                    && position == projected;
        }
    }

    /** A moment's dossiers, and the names that go with them. */
    record Seen(List<Facts> dossiers, Staff staff) {}

    /** The board that is asked for. */
    public Board board(BoardQuery asked) {
        if (!asked.isPast()) {
            return now(asked).board(asked.selection(), asked.at(), asked.seen());
        }
        Past then = past(asked);
        return Tally.of(
                then.dossiers(), asked.selection(), then.staff(), asked.at(), asked.knownAt());
    }

    /** The dossiers under a figure of that board, the oldest first. */
    Seen dossiers(Figure figure, BoardQuery asked) {
        Seen all = asked.isPast() ? selected(past(asked), asked) : present(asked);
        return new Seen(
                all.dossiers().stream()
                        .filter(one -> figure.counts(one, asked.at()))
                        .sorted(OLDEST_FIRST)
                        .toList(),
                all.staff());
    }

    private Seen present(BoardQuery asked) {
        LiveFacts facts = now(asked);
        return new Seen(facts.dossiers(asked.selection(), asked.seen()), facts.staff());
    }

    private static Seen selected(Past then, BoardQuery asked) {
        return new Seen(
                then.dossiers().stream()
                        .filter(one -> asked.selection().holds(one, then.staff()))
                        .toList(),
                then.staff());
    }

    /** The last moment that was asked for is kept: its lists are usually asked for next. */
    private Past past(BoardQuery asked) {
        long position = projected.getAsLong();
        Past last = lastPast.get();
        if (last != null && last.answers(asked, position)) {
            return last;
        }
        Past then = Objects.requireNonNull(reading.execute(_ -> read(asked, position)));
        lastPast.set(then);
        return then;
    }

    private Past read(BoardQuery asked, long position) {
        return new Past(
                asked.organisation(),
                asked.at(),
                asked.knownAt(),
                position,
                List.copyOf(rows.facts(asked.organisation(), asked.at(), asked.knownAt()).values()),
                Staff.of(asked.organisation(), database));
    }

    private LiveFacts now(BoardQuery asked) {
        return live.computeIfAbsent(
                asked.organisation(),
                organisation ->
                        new LiveFacts(
                                organisation,
                                rows,
                                reading,
                                () -> Staff.of(organisation, database),
                                projected));
    }
}

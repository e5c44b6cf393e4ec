package org.visavis.query.supervision;

import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.visavis.query.platform.QueryDatabase;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
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

    /** A moment's dossiers, and the names that go with them. */
    record Seen(List<Facts> dossiers, Staff staff) {}

    /** The board that is asked for. */
    public Board board(BoardQuery asked) {
        if (!asked.isPast()) {
            return now(asked).board(asked.selection(), asked.at(), asked.seen());
        }
        return Objects.requireNonNull(
                reading.execute(
                        _ -> {
                            Staff staff = Staff.of(asked.organisation(), database);
                            Collection<Facts> then = then(asked).values();
                            return Tally.of(
                                    then, asked.selection(), staff, asked.at(), asked.knownAt());
                        }));
    }

    /** The dossiers under a figure of that board, the oldest first. */
    Seen dossiers(Figure figure, BoardQuery asked) {
        Seen all = asked.isPast() ? past(asked) : present(asked);
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

    private Seen past(BoardQuery asked) {
        return Objects.requireNonNull(
                reading.execute(
                        _ -> {
                            Staff staff = Staff.of(asked.organisation(), database);
                            return new Seen(
                                    then(asked).values().stream()
                                            .filter(one -> asked.selection().holds(one, staff))
                                            .toList(),
                                    staff);
                        }));
    }

    private Map<String, Facts> then(BoardQuery asked) {
        return rows.facts(asked.organisation(), asked.at(), asked.knownAt());
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

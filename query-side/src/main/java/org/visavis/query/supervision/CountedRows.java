package org.visavis.query.supervision;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.Reached;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.supervision.Counted.Detail;
import org.visavis.query.supervision.Counted.Kind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what is counted, dossier by dossier, and folds it. */
final class CountedRows {
    /**
     * Instants as microseconds, which is what the database keeps and is quick to read; by way of a
     * floating-point number, which holds them exactly until the year 2106.
     */
    private static final String COLUMNS =
            """
            select c.dossier, c.position, c.kind, c.organisation, c.procedure, c.number, c.agent,
                c.channel, c.direction, c.reached, c.detail,
                (date_part('epoch', c.due) * 1000000)::bigint,
                (date_part('epoch', c.was) * 1000000)::bigint,
                (date_part('epoch', c.happened_at) * 1000000)::bigint,
                (date_part('epoch', c.known_at) * 1000000)::bigint
            from counted c
            """;

    private static final String OF_ORGANISATION =
            COLUMNS
                    + """
                    where c.dossier in (select o.dossier from counted o
                        where o.organisation = :organisation and o.kind = 'OPENED'
                            and o.known_at <= :knownAt::timestamptz)
                        and c.known_at <= :knownAt::timestamptz
                    order by c.dossier, c.position
                    """;
    private static final String OF_DOSSIERS =
            COLUMNS + " where c.dossier in (:dossiers) order by c.dossier, c.position";
    private static final String TOUCHED =
            """
            select distinct c.dossier from counted c
            join counted o on o.dossier = c.dossier and o.kind = 'OPENED'
                and o.organisation = :organisation
            where c.position > :position
            """;

    private final QueryDatabase database;

    CountedRows(QueryDatabase database) {
        this.database = database;
    }

    /**
     * The facts of all dossiers of an organisation.
     *
     * @param asOf what happened later is left out; null for nothing
     * @param knownAt what was recorded later is left out; null for nothing
     */
    Map<String, Facts> facts(
            String organisation, @Nullable Instant asOf, @Nullable Instant knownAt) {
        var folded = new Folded(asOf);
        database.sql()
                .sql(OF_ORGANISATION)
                .param("organisation", organisation)
                .param("knownAt", knownAt == null ? "infinity" : knownAt.toString())
                .withFetchSize(2_000)
                .query((RowCallbackHandler) row -> folded.add(counted(row)));
        return folded.all();
    }

    /** The facts of these dossiers, now. */
    Map<String, Facts> facts(Collection<String> dossiers) {
        var folded = new Folded(null);
        database.sql()
                .sql(OF_DOSSIERS)
                .param("dossiers", dossiers)
                .query((RowCallbackHandler) row -> folded.add(counted(row)));
        return folded.all();
    }

    /** The dossiers of an organisation to which something happened after this position. */
    List<String> touchedSince(String organisation, long position) {
        return database.sql()
                .sql(TOUCHED)
                .param("organisation", organisation)
                .param("position", position)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Rows come dossier by dossier; each is folded as soon as the next one begins. */
    private static final class Folded {
        private final @Nullable Instant asOf;
        private final Map<String, Facts> facts = new HashMap<>();
        private final List<Counted> rows = new ArrayList<>();

        Folded(@Nullable Instant asOf) {
            this.asOf = asOf;
        }

        void add(Counted row) {
            if (!rows.isEmpty() && !rows.getFirst().dossier().equals(row.dossier())) {
                fold();
            }
            rows.add(row);
        }

        Map<String, Facts> all() {
            if (!rows.isEmpty()) {
                fold();
            }
            return facts;
        }

        private void fold() {
            facts.put(rows.getFirst().dossier(), Folding.of(List.copyOf(rows), asOf));
            rows.clear();
        }
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                row.getString(1),
                row.getLong(2),
                Kind.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getString(7),
                named(Channel.class, row.getString(8)),
                named(Direction.class, row.getString(9)),
                named(Reached.class, row.getString(10)),
                named(Detail.class, row.getString(11)),
                instantIfAny(row, 12),
                instantIfAny(row, 13),
                instant(row.getLong(14)),
                instant(row.getLong(15)));
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static @Nullable Instant instantIfAny(ResultSet row, int column) throws SQLException {
        long micros = row.getLong(column);
        return row.wasNull() ? null : instant(micros);
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}

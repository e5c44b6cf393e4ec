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
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what is counted, dossier by dossier, and folds it. */
final class CountedRows {
    private static final String OF_ORGANISATION =
            """
            select c.* from counted c
            where c.dossier in (select o.dossier from counted o
                where o.organisation = :organisation and o.kind = 'OPENED'
                    and o.known_at <= :knownAt::timestamptz)
                and c.known_at <= :knownAt::timestamptz
            order by c.dossier, c.position
            """;
    private static final String OF_DOSSIERS =
            "select * from counted where dossier in (:dossiers) order by dossier, position";
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
                row.getString("dossier"),
                row.getLong("position"),
                Kind.valueOf(row.getString("kind")),
                row.getString("organisation"),
                row.getString("procedure"),
                row.getInt("number"),
                row.getString("agent"),
                named(Channel.class, row.getString("channel")),
                named(Direction.class, row.getString("direction")),
                named(Reached.class, row.getString("reached")),
                named(Detail.class, row.getString("detail")),
                instant(row, "due"),
                instant(row, "was"),
                row.getTimestamp("happened_at").toInstant(),
                row.getTimestamp("known_at").toInstant());
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}

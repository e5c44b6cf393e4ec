package org.visavis.query.partyview;

import org.jspecify.annotations.Nullable;
import org.visavis.query.platform.NextStep;
import org.visavis.query.platform.QueryDatabase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the dossiers of parties, those of the records merged into theirs included. */
final class PartyDossiers {
    private static final String SELECT =
            """
            select y.speaker, d.id, d.party, d.reference, d.title, d.next_what, d.due, d.opened_at,
                d.closed_at, d.suspended_since, d.referent, coalesce(p.name, '—') as procedure_name,
                coalesce(trim(concat_ws(' ', a.first_name, a.last_name)), '—') as referent_name,
                a.job_title, a.phone
            from party y
            join dossier d on d.party = y.id
            left join procedure p on p.id = d.procedure
            left join agent a on a.id = d.referent
            where d.organisation = :organisation
            """;

    private final QueryDatabase database;
    private final InstantSource clock;

    /**
     * @param clock tells what is late
     */
    PartyDossiers(QueryDatabase database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All dossiers of a party: the open ones first, the most pressing first. */
    List<DossierLine> of(String speaker, String organisation) {
        return database.sql()
                .sql(
                        SELECT
                                + " and y.speaker = :speaker order by d.closed_at desc nulls"
                                + " first, coalesce(d.due, 'infinity'), d.opened_at desc, d.id")
                .param("organisation", organisation)
                .param("speaker", speaker)
                .query((row, _) -> line(row))
                .list();
    }

    /** The open dossiers of several parties, by the record that speaks for them. */
    Map<String, List<DossierLine>> open(Collection<String> speakers, String organisation) {
        if (speakers.isEmpty()) {
            return Map.of();
        }
        return database
                .sql()
                .sql(
                        SELECT
                                + " and y.speaker in (:speakers) and d.closed_at is null order"
                                + " by coalesce(d.due, 'infinity'), d.id")
                .param("organisation", organisation)
                .param("speakers", speakers)
                .query((row, _) -> Map.entry(row.getString("speaker"), line(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private DossierLine line(ResultSet row) throws SQLException {
        Instant closedAt = instant(row, "closed_at");
        Instant due = closedAt == null ? instant(row, "due") : null;
        return new DossierLine(
                row.getString("id"),
                row.getString("party"),
                row.getString("reference"),
                row.getString("title"),
                status(closedAt, instant(row, "suspended_since")),
                row.getString("procedure_name"),
                new DossierLine.Referent(
                        row.getString("referent"),
                        row.getString("referent_name"),
                        row.getString("job_title"),
                        row.getString("phone")),
                closedAt == null ? NextStep.valueOf(row.getString("next_what")) : null,
                due,
                due != null && due.isBefore(clock.instant()),
                row.getTimestamp("opened_at").toInstant(),
                closedAt);
    }

    private static String status(@Nullable Instant closedAt, @Nullable Instant suspendedSince) {
        if (closedAt != null) {
            return "CLOSED";
        }
        return suspendedSince == null ? "OPEN" : "SUSPENDED";
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}

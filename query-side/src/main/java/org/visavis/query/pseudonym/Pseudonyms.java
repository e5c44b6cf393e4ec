package org.visavis.query.pseudonym;

import org.jspecify.annotations.Nullable;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.pseudonym.PseudonymView.Asked;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** Reads the one place where an agent's own name stands beside the one that the public knows. */
public final class Pseudonyms {
    private static final String OF_AGENT =
            """
            select a.id, trim(concat_ws(' ', a.own_first_name, a.own_last_name)) as own_name,
                case when a.public_last_name is not null
                    then trim(concat_ws(' ', a.public_first_name, a.public_last_name)) end
                    as public_name,
                a.public_until, n.ground, n.words, n.asked_by, n.asked_at, n.granted_at, n.reason,
                n.ended_at,
                trim(concat_ws(' ', k.first_name, coalesce(k.last_name, '—'))) as asked_by_name,
                trim(concat_ws(' ', g.first_name, coalesce(g.last_name, '—'))) as granted_by_name
            from agent a left join pseudonym n on n.agent = a.id
                left join agent k on k.id = n.asked_by
                left join agent g on g.id = n.granted_by
            where a.id = :agent and a.organisation = :organisation
            """;

    private final QueryDatabase database;

    public Pseudonyms(QueryDatabase database) {
        this.database = database;
    }

    /** An agent of this organisation. */
    public Optional<PseudonymView> of(String agent, String organisation) {
        return database.sql()
                .sql(OF_AGENT)
                .param("agent", agent)
                .param("organisation", organisation)
                .query((row, _) -> view(row))
                .optional();
    }

    private static PseudonymView view(ResultSet row) throws SQLException {
        return new PseudonymView(
                row.getString("id"),
                row.getString("own_name"),
                row.getString("public_name"),
                instant(row, "public_until"),
                asked(row));
    }

    private static @Nullable Asked asked(ResultSet row) throws SQLException {
        Instant at = instant(row, "asked_at");
        Instant granted = instant(row, "granted_at");
        return at == null
                ? null
                : new Asked(
                        row.getString("ground"),
                        row.getString("words"),
                        row.getString("asked_by"),
                        row.getString("asked_by_name"),
                        at,
                        granted == null ? null : row.getString("granted_by_name"),
                        granted,
                        row.getString("reason"),
                        instant(row, "ended_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}

package org.visavis.query.contacts;

import org.jspecify.annotations.Nullable;
import org.visavis.query.contacts.ContactView.Named;
import org.visavis.query.contacts.ContactView.State;
import org.visavis.query.platform.QueryDatabase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Reads contacts without a dossier, as far as an organisation's own go. */
public final class Contacts {
    private static final int MOST = 200;
    private static final String SELECT =
            """
            select c.*, d.title as dossier_title, d.reference as dossier_reference,
                coalesce(trim(concat_ws(' ', o.first_name, o.last_name)), '—') as owner_name,
                coalesce(trim(concat_ws(' ', b.first_name, b.last_name)), '—') as by_name
            from contact c
            left join agent o on o.id = c.owner
            left join agent b on b.id = c.logged_by
            left join dossier d on d.id = c.dossier
            where c.organisation = :organisation
            """;

    private final QueryDatabase database;
    private final InstantSource clock;

    /**
     * @param clock tells what is late
     */
    public Contacts(QueryDatabase database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The contact, if this organisation has it. */
    public Optional<ContactView> find(String id, String organisation) {
        return database.sql()
                .sql(SELECT + " and c.id = :id")
                .param("id", id)
                .param("organisation", organisation)
                .query((row, _) -> view(row))
                .optional();
    }

    /**
     * Those that wait, the most pressing first.
     *
     * @param owner who looks after them; null for everybody's
     */
    public List<ContactView> waiting(String organisation, @Nullable String owner) {
        return database.sql()
                .sql(
                        SELECT
                                + " and c.state = 'WAITING'"
                                + (owner == null ? "" : " and c.owner = :owner")
                                + " order by coalesce(c.due, 'infinity'), c.happened_at, c.id"
                                + " limit :most")
                .param("organisation", organisation)
                .param("owner", owner)
                .param("most", MOST)
                .query((row, _) -> view(row))
                .list();
    }

    private ContactView view(ResultSet row) throws SQLException {
        State state = State.valueOf(row.getString("state"));
        Instant due = instant(row, "due");
        return new ContactView(
                row.getString("id"),
                row.getLong("version"),
                state,
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("channel"),
                row.getString("direction"),
                row.getString("summary"),
                row.getString("words"),
                new Named(row.getString("owner"), row.getString("owner_name")),
                new Named(row.getString("logged_by"), row.getString("by_name")),
                due,
                state == State.WAITING && due != null && due.isBefore(clock.instant()),
                row.getTimestamp("happened_at").toInstant(),
                dossier(row),
                row.getString("outcome"),
                instant(row, "ended_at"));
    }

    private static @Nullable Named dossier(ResultSet row) throws SQLException {
        String id = row.getString("dossier");
        if (id == null) {
            return null;
        }
        String reference = row.getString("dossier_reference");
        String title = row.getString("dossier_title");
        return new Named(id, reference == null ? String.valueOf(title) : reference + " · " + title);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}

package org.visavis.query.contacts.sorting;

import org.jspecify.annotations.Nullable;
import org.visavis.query.contacts.ContactView.Named;
import org.visavis.query.contacts.ContactView.State;
import org.visavis.query.platform.Plain;
import org.visavis.query.platform.QueryDatabase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the mails to sort, as far as an organisation's own go. */
public final class Sorting {
    private static final int MOST = 100;
    private static final String SELECT =
            """
            select s.*, d.title as dossier_title, d.reference as dossier_reference
            from sorting s left join dossier d on d.id = s.dossier
            where s.organisation = :organisation
            """;

    private final QueryDatabase database;

    public Sorting(QueryDatabase database) {
        this.database = database;
    }

    /** The mail, if this organisation has it. */
    Optional<MailView> find(String id, String organisation) {
        return database.sql()
                .sql(SELECT + " and s.id = :id")
                .param("id", id)
                .param("organisation", organisation)
                .query((row, _) -> view(row))
                .optional();
    }

    /**
     * Those that wait, the one that waits longest first; or those of any state in which these words
     * stand, the latest first.
     */
    List<MailView> list(String organisation, Optional<String> words) {
        String which =
                words.isPresent()
                        ? " and s.search like :words order by s.held_at desc, s.id limit :most"
                        : " and s.state = 'WAITING' order by s.held_at, s.id limit :most";
        return database.sql()
                .sql(SELECT + which)
                .param("organisation", organisation)
                .param("words", words.map(Plain::anywhere).orElse(""))
                .param("most", MOST)
                .query((row, _) -> view(row))
                .list();
    }

    /** How many wait. */
    long waiting(String organisation) {
        return database.sql()
                .sql(
                        "select count(*) from sorting"
                                + " where organisation = :organisation and state = 'WAITING'")
                .param("organisation", organisation)
                .query(Long.class)
                .single();
    }

    private static MailView view(ResultSet row) throws SQLException {
        return new MailView(
                row.getString("id"),
                row.getLong("version"),
                State.valueOf(row.getString("state")),
                row.getString("why"),
                row.getBoolean("automatic"),
                row.getString("name"),
                row.getString("email"),
                row.getString("subject"),
                row.getString("words"),
                row.getString("quoted"),
                row.getString("files").lines().toList(),
                row.getTimestamp("sent_at").toInstant(),
                row.getTimestamp("held_at").toInstant(),
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

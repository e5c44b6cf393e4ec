package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Channel;
import org.visavis.query.platform.Plain;
import org.visavis.query.platform.Referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** Keeps dossiers at a glance, one row each. */
final class DossierRows {
    private static final String UPSERT =
            """
            insert into dossier (id, version, organisation, procedure, party, reference, title,
                search, channel, first_contact, referent_promised_by, deadline, opened_at,
                opened_known_at, closed_at, closed_known_at, outcome, referent, referent_since,
                referral, referents, interactions, acts, due)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set version = excluded.version,
                closed_at = excluded.closed_at, closed_known_at = excluded.closed_known_at,
                outcome = excluded.outcome, referent = excluded.referent,
                referent_since = excluded.referent_since, referral = excluded.referral,
                referents = excluded.referents, interactions = excluded.interactions,
                acts = excluded.acts, due = excluded.due
            """;

    private final JdbcTemplate jdbc;

    DossierRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DossierPage> find(String id) {
        return jdbc.query("select * from dossier where id = ?", (row, _) -> page(row), id).stream()
                .findFirst();
    }

    void save(Collection<DossierPage> pages) {
        jdbc.batchUpdate(UPSERT, pages.stream().map(DossierRows::columns).toList());
    }

    void clear() {
        jdbc.execute("truncate dossier");
    }

    private static @Nullable Object[] columns(DossierPage page) {
        DossierPage.Matter matter = page.matter();
        DossierPage.Closing closing = page.closing();
        String reference = matter.reference();
        return new @Nullable Object[] {
            page.id(),
            page.version(),
            matter.organisation(),
            matter.procedure(),
            matter.party(),
            reference,
            matter.title(),
            Plain.of(reference == null ? matter.title() : reference + ' ' + matter.title()),
            matter.channel() == null ? null : matter.channel().name(),
            matter.firstContact().value(),
            at(matter.referentPromisedBy()),
            at(matter.deadline()),
            at(matter.openedAt()),
            at(page.openedKnownAt()),
            closing == null ? null : at(closing.at()),
            closing == null ? null : at(closing.knownAt()),
            closing == null ? null : closing.outcome(),
            page.referent().agent().value(),
            at(page.referent().since()),
            page.referent().referral().name(),
            page.counts().referents(),
            page.counts().interactions(),
            page.counts().acts(),
            at(page.due())
        };
    }

    private static DossierPage page(ResultSet row) throws SQLException {
        Instant closedAt = instant(row, "closed_at");
        String channel = row.getString("channel");
        return new DossierPage(
                row.getString("id"),
                row.getLong("version"),
                new DossierPage.Matter(
                        row.getString("organisation"),
                        row.getString("procedure"),
                        row.getString("party"),
                        row.getString("reference"),
                        row.getString("title"),
                        channel == null ? null : Channel.valueOf(channel),
                        new AgentId(row.getString("first_contact")),
                        instant(row, "referent_promised_by"),
                        instant(row, "deadline"),
                        present(row, "opened_at")),
                present(row, "opened_known_at"),
                new DossierPage.Referent(
                        new AgentId(row.getString("referent")),
                        present(row, "referent_since"),
                        Referral.valueOf(row.getString("referral"))),
                closedAt == null
                        ? null
                        : new DossierPage.Closing(
                                closedAt,
                                present(row, "closed_known_at"),
                                row.getString("outcome")),
                new DossierPage.Counts(
                        row.getInt("referents"), row.getInt("interactions"), row.getInt("acts")));
    }

    private static @Nullable Timestamp at(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static Instant present(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}

package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.query.dossierpage.DossierView.Counts;
import org.visavis.query.dossierpage.DossierView.Named;
import org.visavis.query.dossierpage.DossierView.NextAction;
import org.visavis.query.dossierpage.DossierView.Status;
import org.visavis.query.platform.NextStep;
import org.visavis.query.platform.Plain;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.platform.Referral;
import org.visavis.query.security.Sight;
import org.visavis.query.who.ReferentCard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Reads dossiers, each in one query, as far as the reader's sight goes. */
public final class Dossiers {
    /** One whose agent, party or procedure is not told yet is shown all the same, with a dash. */
    private static final String SELECT =
            """
            select d.*, coalesce(p.name, '—') as procedure_name,
                coalesce(p.legal_basis, '—') as legal_basis, coalesce(y.name, '—') as party_name,
                y.email as party_email, y.phone as party_phone,
                a.first_name, coalesce(a.last_name, '—') as last_name, a.job_title, a.service,
                coalesce(a.address, o.address, '—') as address,
                coalesce(a.phone, o.phone, '—') as phone, a.email, a.hours,
                coalesce(o.name, '—') as institution
            from dossier d
            left join procedure p on p.id = d.procedure
            left join party y on y.id = d.party
            left join agent a on a.id = d.referent
            left join organisation o on o.id = d.organisation
            where
            """
                    + " "
                    + Sight.CONDITION;

    private final QueryDatabase database;
    private final InstantSource clock;

    /**
     * @param clock tells which open dossiers are late
     */
    public Dossiers(QueryDatabase database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The dossier, if it exists and this reader may know so. */
    public Optional<DossierView> find(String id, Sight sight) {
        return database.sql()
                .sql(SELECT + " and d.id = :id")
                .param("id", id)
                .param("organisation", sight.organisation())
                .param("party", sight.party())
                .query((row, _) -> view(row))
                .optional();
    }

    /**
     * A dossier that is not in the table, as far as the reader's sight goes.
     *
     * @param version told in place of the page's own
     * @param at which of its dates have passed
     */
    Optional<DossierView> unwritten(DossierPage page, long version, Sight sight, Instant at) {
        Dossiers then = new Dossiers(database, () -> at);
        return database.sql()
                .sql(SELECT.replace("from dossier d", UnwrittenRow.IN_PLACE_OF_THE_TABLE))
                .param("row", UnwrittenRow.of(page, version))
                .param("organisation", sight.organisation())
                .param("party", sight.party())
                .query((row, _) -> then.view(row))
                .optional();
    }

    /** The dossiers with exactly this reference. */
    public List<DossierView> withReference(String reference, Sight sight) {
        return database.sql()
                .sql(SELECT + " and d.reference = :reference order by d.opened_at desc, d.id")
                .param("reference", reference)
                .param("organisation", sight.organisation())
                .param("party", sight.party())
                .query((row, _) -> view(row))
                .list();
    }

    /** The latest dossiers whose reference, title or party's name holds these words. */
    public List<DossierView> matching(String words, Sight sight, int limit) {
        return database.sql()
                .sql(
                        SELECT
                                + """
                                 and d.id in (
                                    select id from dossier where search like :words
                                    union
                                    select m.id from dossier m
                                    join party n on n.id = m.party where n.search like :words)
                                order by d.opened_at desc, d.id limit :limit
                                """)
                .param("words", Plain.anywhere(words))
                .param("organisation", sight.organisation())
                .param("party", sight.party())
                .param("limit", limit)
                .query((row, _) -> view(row))
                .list();
    }

    /** The dossiers that were opened last. */
    public List<DossierView> latest(Sight sight, int limit) {
        return database.sql()
                .sql(SELECT + " order by d.opened_at desc, d.id limit :limit")
                .param("organisation", sight.organisation())
                .param("party", sight.party())
                .param("limit", limit)
                .query((row, _) -> view(row))
                .list();
    }

    private DossierView view(ResultSet row) throws SQLException {
        Instant closedAt = instant(row, "closed_at");
        Instant deadline = instant(row, "deadline");
        return new DossierView(
                row.getString("id"),
                row.getString("reference"),
                row.getString("title"),
                closedAt == null ? Status.OPEN : Status.CLOSED,
                row.getLong("version"),
                new Named(row.getString("procedure"), row.getString("procedure_name")),
                row.getString("legal_basis"),
                party(row),
                row.getString("channel"),
                referent(row),
                Referral.valueOf(row.getString("referral")) == Referral.AWAITING_ACCEPTANCE,
                instant(row, "referent_promised_by"),
                row.getTimestamp("opened_at").toInstant(),
                closedAt,
                row.getString("outcome"),
                deadline,
                isLate(deadline, closedAt),
                closedAt == null
                        ? next(NextStep.valueOf(row.getString("next_what")), instant(row, "due"))
                        : null,
                new Counts(
                        row.getInt("interactions"), row.getInt("acts"), row.getInt("referents")));
    }

    private NextAction next(NextStep what, @Nullable Instant due) {
        return new NextAction(what, due, isLate(due, null));
    }

    private boolean isLate(@Nullable Instant due, @Nullable Instant doneAt) {
        return due != null && due.isBefore(doneAt == null ? clock.instant() : doneAt);
    }

    private static DossierView.Party party(ResultSet row) throws SQLException {
        return new DossierView.Party(
                row.getString("party"),
                row.getString("party_name"),
                row.getString("party_email"),
                row.getString("party_phone"));
    }

    private static ReferentCard referent(ResultSet row) throws SQLException {
        return new ReferentCard(
                row.getString("referent"),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("job_title"),
                row.getString("service"),
                row.getString("institution"),
                row.getString("address"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("hours"),
                row.getTimestamp("referent_since").toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}

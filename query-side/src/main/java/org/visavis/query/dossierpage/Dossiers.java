package org.visavis.query.dossierpage;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.visavis.query.dossierpage.CitizenPage.Institution;
import org.visavis.query.platform.DossierSearch;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.security.Sight;
import org.visavis.web.text.Moments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Reads dossiers, each in one query, as far as the reader's sight goes. */
public final class Dossiers {
    private static final String SELECT =
            "select d.fold, " + Names.COLUMNS + " from dossier d " + Names.JOINS + " where ";

    private final QueryDatabase database;
    private final DossierSearch search;
    private final InstantSource clock;

    /**
     * @param clock tells which open dossiers are late, and who is away
     */
    public Dossiers(QueryDatabase database, InstantSource clock) {
        this.database = database;
        this.search = new DossierSearch(database);
        this.clock = clock;
    }

    /** The dossier, if it exists and this reader may know so. */
    public Optional<DossierView> find(String id, Sight sight) {
        return asked(SELECT, " and d.id = :id", sight)
                .param("id", id)
                .query((row, _) -> view(row, sight))
                .optional();
    }

    /** The body that answers for a dossier which the reader was found to see. */
    Institution institution(String id) {
        return database.sql()
                .sql(
                        """
                        select o.name, o.address, o.phone, o.email, o.hours
                        from dossier d join organisation o on o.id = d.organisation
                        where d.id = :id
                        """)
                .param("id", id)
                .query(QueryDatabase.as(Institution.class))
                .single();
    }

    /**
     * A dossier that is not in the table, as far as the reader's sight goes.
     *
     * @param version told in place of the page's own
     * @param at which of its dates have passed, and who stood in
     * @param known an absence that was declared later is left out
     */
    Optional<DossierView> unwritten(
            DossierPage page, long version, Sight sight, Instant at, Instant known) {
        return asked(
                        SELECT.replace("from dossier d", UnwrittenRow.IN_PLACE_OF_THE_TABLE),
                        "",
                        sight,
                        at,
                        known)
                .param("row", UnwrittenRow.of(page, version))
                .query(
                        (row, _) ->
                                new Viewing(sight.isParty(), at)
                                        .of(page.counting(version), Names.of(row)))
                .optional();
    }

    /** The dossiers with exactly this reference. */
    public List<DossierView> withReference(String reference, Sight sight) {
        return asked(SELECT, " and d.reference = :reference order by d.opened_at desc, d.id", sight)
                .param("reference", reference)
                .query((row, _) -> view(row, sight))
                .list();
    }

    /** The dossiers whose reference, title or party these words mean, best first. */
    public List<DossierView> matching(String words, Sight sight, int limit) {
        List<String> ids = search.find(words, sight, limit);
        return ids.isEmpty()
                ? List.of()
                : asked(
                                SELECT,
                                " and d.id = any(:ids)"
                                        + " order by array_position(:ids::text[], d.id)",
                                sight)
                        .param("ids", ids.toArray(String[]::new))
                        .query((row, _) -> view(row, sight))
                        .list();
    }

    /**
     * The dossiers that were opened last. They are chosen before anything is joined, and their
     * number is written out: the database then sees that few are meant.
     */
    public List<DossierView> latest(Sight sight, int limit) {
        String latest =
                "from (select * from dossier d where %s order by d.opened_at desc, d.id limit %d) d"
                        .formatted(sight.condition(), limit);
        return asked(
                        SELECT.replace("from dossier d", latest),
                        " order by d.opened_at desc, d.id",
                        sight)
                .query((row, _) -> view(row, sight))
                .list();
    }

    private StatementSpec asked(String select, String which, Sight sight) {
        Instant now = clock.instant();
        return asked(select, which, sight, now, now);
    }

    private StatementSpec asked(
            String select, String which, Sight sight, Instant at, Instant known) {
        return database.sql()
                .sql(select + sight.condition() + which)
                .param("organisation", sight.organisation())
                .param("party", sight.party())
                .param("day", Moments.dayOf(at))
                .param("known", Timestamp.from(known));
    }

    private DossierView view(ResultSet row, Sight sight) throws SQLException {
        return new Viewing(sight.isParty(), clock.instant())
                .of(DossierRows.read(row.getString("fold")), Names.of(row));
    }
}

package org.visavis.query.search;

import org.jspecify.annotations.Nullable;
import org.visavis.query.platform.DossierSearch;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.platform.SearchWords.Fit;
import org.visavis.query.search.Found.DossierHit;
import org.visavis.query.search.Found.Named;
import org.visavis.query.search.Found.PartyHit;
import org.visavis.query.security.Sight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** Searches all that a reader may see: dossiers, parties, and what was written. */
public final class Searches {
    private static final int DOSSIERS = 20;
    private static final int PARTIES = 10;
    private static final int WRITTEN = 20;

    private static final String HITS =
            """
            select d.id, d.reference, d.title,
                case when d.closed_at is not null then 'CLOSED'
                    when d.suspended_since is not null then 'SUSPENDED' else 'OPEN' end as status,
                d.party, coalesce(y.name, '—') as party_name, d.referent,
                coalesce(concat_ws(' ', a.first_name, a.last_name), '—') as referent_name
            from unnest(:ids::text[]) with ordinality as hit (id, place)
            join dossier d on d.id = hit.id
            left join party y on y.id = d.party
            left join agent a on a.id = d.referent
            where
            """
                    + " "
                    + Sight.CONDITION
                    + " order by hit.place";

    private final QueryDatabase database;
    private final DossierSearch dossiers;
    private final PartyHits parties;
    private final WrittenHits written;

    public Searches(QueryDatabase database) {
        this.database = database;
        this.dossiers = new DossierSearch(database);
        this.parties = new PartyHits(database);
        this.written = new WrittenHits(database);
    }

    /**
     * All kinds of things that these words mean; parties are shown to agents only. What merely
     * comes near is looked for where nothing at all fits.
     */
    public Found find(String typed, Sight sight) {
        Found fitting =
                new Found(
                        typed,
                        closest(fit -> dossiers(typed, fit, sight)),
                        closest(fit -> parties(typed, fit, sight)),
                        written.find(typed, Fit.HELD, sight, WRITTEN));
        return fitting.isNothing()
                ? new Found(
                        typed,
                        dossiers(typed, Fit.NEARLY, sight),
                        parties(typed, Fit.NEARLY, sight),
                        written.find(typed, Fit.NEARLY, sight, WRITTEN))
                : fitting;
    }

    /** What begins so, or where nothing does, what holds it. */
    private static <T> List<T> closest(Function<Fit, List<T>> found) {
        List<T> begun = found.apply(Fit.BEGUN);
        return begun.isEmpty() ? found.apply(Fit.HELD) : begun;
    }

    private List<DossierHit> dossiers(String typed, Fit fit, Sight sight) {
        return lines(dossiers.find(typed, fit, sight, DOSSIERS), sight);
    }

    private List<PartyHit> parties(String typed, Fit fit, Sight sight) {
        return sight.isParty()
                ? List.of()
                : parties.find(typed, fit, sight.asOrganisation(), PARTIES);
    }

    private List<DossierHit> lines(List<String> ids, Sight sight) {
        return ids.isEmpty()
                ? List.of()
                : database.sql()
                        .sql(HITS)
                        .param("ids", ids.toArray(String[]::new))
                        .param("organisation", sight.organisation())
                        .param("party", sight.party())
                        .query((row, _) -> hit(row))
                        .list();
    }

    private static DossierHit hit(ResultSet row) throws SQLException {
        @Nullable String reference = row.getString("reference");
        return new DossierHit(
                row.getString("id"),
                reference,
                row.getString("title"),
                row.getString("status"),
                new Named(row.getString("party"), row.getString("party_name")),
                new Named(row.getString("referent"), row.getString("referent_name")));
    }
}

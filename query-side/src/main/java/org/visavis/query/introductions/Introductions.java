package org.visavis.query.introductions;

import org.visavis.query.introductions.IntroductionsView.Colleague;
import org.visavis.query.introductions.IntroductionsView.Holder;
import org.visavis.query.introductions.IntroductionsView.Line;
import org.visavis.query.platform.QueryDatabase;

import java.util.List;

/** Reads to whom referents have not introduced themselves yet. */
public final class Introductions {
    private static final int SHOWN = 100;

    private static final String NOT_INTRODUCED =
            "d.introduced_at is null and d.closed_at is null and d.referral <> 'FIRST_CONTACT'";

    private static final String LINES =
            """
            select d.id, d.title, d.reference, coalesce(p.name, '') as party_name,
                d.referent_since, i.due, i.action,
                coalesce(p.email, '') <> '' as has_mail,
                coalesce(i.line_by = d.referent, false) as has_line
            from dossier d
            left join introduction i on i.dossier = d.id and i.agent = d.referent
            left join party p on p.id = d.party
            where d.referent = :agent and %s
            order by i.due nulls last, d.opened_at, d.id limit :most
            """
                    .formatted(NOT_INTRODUCED);

    private static final String TOTAL =
            "select count(*) from dossier d where d.referent = :agent and " + NOT_INTRODUCED;

    private static final String TEAM =
            """
            select a.id, trim(concat_ws(' ', a.first_name, a.last_name)) as name, n.count
            from (select d.referent, count(*) as count from dossier d
                where d.organisation = :organisation and %s
                group by d.referent) n
            join agent a on a.id = n.referent
            order by n.count desc, a.last_name, a.id limit :most
            """
                    .formatted(NOT_INTRODUCED);

    private final QueryDatabase database;

    public Introductions(QueryDatabase database) {
        this.database = database;
    }

    /** What this agent still has to introduce. */
    IntroductionsView of(Holder agent, List<Colleague> team) {
        return new IntroductionsView(
                agent,
                database.sql().sql(TOTAL).param("agent", agent.id()).query(Long.class).single(),
                database.sql()
                        .sql(LINES)
                        .param("agent", agent.id())
                        .param("most", SHOWN)
                        .query(QueryDatabase.as(Line.class))
                        .list(),
                team);
    }

    /** How many each referent of the organisation has. */
    List<Colleague> team(String organisation) {
        return database.sql()
                .sql(TEAM)
                .param("organisation", organisation)
                .param("most", SHOWN)
                .query(QueryDatabase.as(Colleague.class))
                .list();
    }
}

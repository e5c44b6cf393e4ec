package org.visavis.query.supervision;

import org.visavis.query.platform.QueryDatabase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who works for an organisation, in which team, and what its procedures are called, today. */
record Staff(Map<String, Colleague> colleagues, Map<String, String> procedures) {
    /** Stands where nothing is told. */
    static final String UNTOLD = "—";

    private static final Colleague UNKNOWN = new Colleague("", UNTOLD, UNTOLD);

    /** An agent's name, and the team: their service. */
    record Colleague(String id, String name, String team) {}

    private record Named(String id, String name) {}

    static Staff of(String organisation, QueryDatabase database) {
        Map<String, Colleague> colleagues = new HashMap<>();
        database.sql()
                .sql(
                        """
                        select id, trim(concat_ws(' ', first_name, coalesce(last_name, '—'))) as name,
                            coalesce(service, '—') as team
                        from agent where organisation = :organisation
                        """)
                .param("organisation", organisation)
                .query(QueryDatabase.as(Colleague.class))
                .list()
                .forEach(one -> colleagues.put(one.id(), one));
        List<Named> procedures =
                database.sql()
                        .sql("select id, name from procedure where organisation = :organisation")
                        .param("organisation", organisation)
                        .query(QueryDatabase.as(Named.class))
                        .list();
        Map<String, String> named = new HashMap<>();
        procedures.forEach(one -> named.put(one.id(), one.name()));
        return new Staff(colleagues, named);
    }

    String name(String agent) {
        return colleagues.getOrDefault(agent, UNKNOWN).name();
    }

    String team(String agent) {
        return colleagues.getOrDefault(agent, UNKNOWN).team();
    }

    String procedure(String id) {
        return procedures.getOrDefault(id, UNTOLD);
    }
}

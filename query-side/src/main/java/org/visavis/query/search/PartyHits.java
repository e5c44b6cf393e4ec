package org.visavis.query.search;

import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.platform.SearchWords;
import org.visavis.query.search.Found.PartyHit;

import java.util.List;

/** Finds parties by what they are called. */
final class PartyHits {
    private final QueryDatabase database;

    PartyHits(QueryDatabase database) {
        this.database = database;
    }

    /** Those that fit, or where there are none, those that nearly do; of merged records, one. */
    List<PartyHit> find(String typed, String organisation, int limit) {
        SearchWords words = SearchWords.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        String fitting =
                """
                select id, name, email, phone from party
                where id in (select speaker from party where organisation = :organisation and %s)
                order by name, id limit :limit
                """
                        .formatted(words.allIn("search"));
        List<PartyHit> found = asked(fitting, words, organisation, limit);
        String nearly =
                """
                select id, name, email, phone
                from (select * from party where id in (select speaker from party
                    where organisation = :organisation and %s limit 200)) nearly
                order by %s desc, name, id limit :limit
                """
                        .formatted(words.allLike("search"), words.nearness("search"));
        return found.isEmpty() ? asked(nearly, words, organisation, limit) : found;
    }

    private List<PartyHit> asked(String sql, SearchWords words, String organisation, int limit) {
        return database.sql()
                .sql(sql)
                .param("organisation", organisation)
                .param("limit", limit)
                .params(words.parameters())
                .query(QueryDatabase.as(PartyHit.class))
                .list();
    }
}

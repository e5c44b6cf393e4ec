package org.visavis.query.search;

import org.visavis.query.platform.Phone;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.platform.SearchWords;
import org.visavis.query.platform.SearchWords.Fit;
import org.visavis.query.search.Found.PartyHit;

import java.util.List;

/** Finds parties by what they are called, and by their telephone or that of a contact of theirs. */
final class PartyHits {
    private static final String CALLED =
            """
            union select speaker from party
                where organisation = :organisation and digits like :digits
            union select p.speaker from party_contact c join party p on p.id = c.party
                where p.organisation = :organisation and c.ended_at is null
                    and c.digits like :digits
            """;

    private final QueryDatabase database;

    PartyHits(QueryDatabase database) {
        this.database = database;
    }

    /** Those that meet the words so; of merged records, one. */
    List<PartyHit> find(String typed, Fit fit, String organisation, int limit) {
        SearchWords words = SearchWords.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        return database.sql()
                .sql(fit == Fit.NEARLY ? nearly(words) : fitting(words, fit, typed))
                .param("organisation", organisation)
                .param("digits", Phone.anywhere(typed).orElse(null))
                .param("limit", limit)
                .params(words.parameters())
                .query(QueryDatabase.as(PartyHit.class))
                .list();
    }

    private static String fitting(SearchWords words, Fit fit, String typed) {
        return """
        select id, name, email, phone from party
        where id in (
            select speaker from (select * from party where %s offset 0) found
                where organisation = :organisation
            %s)
        order by name, id limit :limit
        """
                .formatted(
                        words.all(fit, "search"), Phone.anywhere(typed).isPresent() ? CALLED : "");
    }

    /** Among so many that nearly fit, the nearest are chosen: no search takes long. */
    private static String nearly(SearchWords words) {
        return """
        select id, name, email, phone
        from (select * from party where id in (select speaker from party
            where organisation = :organisation and %s limit 200)) nearly
        order by %s desc, name, id limit :limit
        """
                .formatted(words.all(Fit.NEARLY, "search"), words.nearness("search"));
    }
}

package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.query.platform.QueryDatabase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A message that was to answer the party.
 *
 * @param number the exchange's
 * @param helped whether it did; null as long as the party has not said
 */
public record Answered(
        int number,
        @Nullable String subject,
        Instant givenAt,
        @Nullable Boolean helped,
        @Nullable String words,
        @Nullable Instant judgedAt) {

    /** All of a dossier, by the number of the exchange. */
    static Map<Integer, Answered> of(String dossier, QueryDatabase database) {
        List<Answered> all =
                database.sql()
                        .sql(
                                """
                                select a.number, e.summary as subject, a.given_at, a.helped, a.words,
                                    a.judged_at
                                from answer a left join exchange e
                                    on e.dossier = a.dossier and e.number = a.number
                                where a.dossier = :dossier order by a.number desc
                                """)
                        .param("dossier", dossier)
                        .query(QueryDatabase.as(Answered.class))
                        .list();
        return all.stream().collect(Collectors.toMap(Answered::number, Function.identity()));
    }
}

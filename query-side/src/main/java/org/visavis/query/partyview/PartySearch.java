package org.visavis.query.partyview;

import org.jspecify.annotations.Nullable;
import org.visavis.query.platform.Phone;
import org.visavis.query.platform.Plain;
import org.visavis.query.platform.QueryDatabase;

import java.util.List;
import java.util.Map;

/**
 * Finds parties by name, telephone number or e-mail, theirs or that of one of their contacts, so
 * that nobody is registered twice. Accents never count; typing errors are forgiven. A record that
 * was merged is found as the one that speaks for it.
 */
public final class PartySearch {
    private static final int MOST = 100;
    private static final int SHOWN_DOSSIERS = 5;

    /** How much of the words must be found again, from 0 to 1, where nothing fits well. */
    private static final double FAR_OFF = 0.4;

    private static final String CLOSE =
            "%1$s.search like :anywhere or :words <%% %1$s.search"
                    + " or (:digits <> '' and %1$s.digits like '%%' || :digits || '%%')";
    private static final String FAR = "word_similarity(:words, %1$s.search) >= :least";

    /** Whoever has the words as they are comes first, by name; then whoever comes close. */
    private static final String SCORE =
            "case when %1$s.search like :anywhere then 2 else word_similarity(:words, %1$s.search)"
                    + " end";

    private final QueryDatabase database;
    private final PartyDossiers dossiers;

    public PartySearch(QueryDatabase database, PartyDossiers dossiers) {
        this.database = database;
        this.dossiers = dossiers;
    }

    /** One row of what was found. */
    record Hit(
            String id,
            String name,
            String kind,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String contact) {}

    /** The parties of an organisation that these words mean, best first, with open dossiers. */
    public List<PartyFound> find(String words, String organisation) {
        List<Hit> hits = words.isEmpty() ? byName(organisation) : matching(words, organisation);
        Map<String, List<DossierLine>> open =
                dossiers.open(hits.stream().map(Hit::id).toList(), organisation);
        return hits.stream()
                .map(hit -> found(hit, open.getOrDefault(hit.id(), List.of())))
                .toList();
    }

    private List<Hit> matching(String words, String organisation) {
        List<Hit> close = hits(CLOSE, words, organisation);
        return close.isEmpty() ? hits(FAR, words, organisation) : close;
    }

    private List<Hit> byName(String organisation) {
        return database.sql()
                .sql(
                        """
                        select id, name, kind, email, phone, null as contact from party
                        where organisation = :organisation and speaker = id
                        order by name collate "und-x-icu", id limit :most
                        """)
                .param("organisation", organisation)
                .param("most", MOST)
                .query(QueryDatabase.as(Hit.class))
                .list();
    }

    private List<Hit> hits(String condition, String words, String organisation) {
        return database.sql()
                .sql(hitsWhere(condition))
                .param("words", Plain.of(words))
                .param("anywhere", Plain.anywhere(words))
                .param("digits", Phone.in(words).orElse(""))
                .param("least", FAR_OFF)
                .param("organisation", organisation)
                .param("most", MOST)
                .query(QueryDatabase.as(Hit.class))
                .list();
    }

    /** Each record once, as the one that speaks for it, by what of it fits best. */
    private static String hitsWhere(String condition) {
        return """
        with hit as (
            select p.speaker as id, null as contact, %1$s as score from party p
            where p.organisation = :organisation and (%2$s)
            union all
            select p.speaker, c.name, %3$s from party_contact c join party p on p.id = c.party
            where p.organisation = :organisation and c.ended_at is null and (%4$s)),
        best as (
            select distinct on (id) id, contact, score from hit
            order by id, score desc, contact nulls first)
        select y.id, y.name, y.kind, y.email, y.phone, b.contact
        from best b join party y on y.id = b.id
        order by b.score desc, y.name collate "und-x-icu", y.id limit :most
        """
                .formatted(
                        SCORE.formatted("p"),
                        condition.formatted("p"),
                        SCORE.formatted("c"),
                        condition.formatted("c"));
    }

    private static PartyFound found(Hit hit, List<DossierLine> open) {
        return new PartyFound(
                hit.id(),
                hit.name(),
                hit.kind(),
                hit.email(),
                hit.phone(),
                hit.contact(),
                open.size(),
                open.stream().limit(SHOWN_DOSSIERS).toList());
    }
}

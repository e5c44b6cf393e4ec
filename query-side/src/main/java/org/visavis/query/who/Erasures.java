package org.visavis.query.who;

import org.visavis.query.platform.QueryDatabase;
import org.visavis.web.text.Moments;
import org.visavis.web.text.Texts;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads who is to be forgotten or was, and says it in place of the words that are gone. */
public final class Erasures {
    private static final int MOST = 500;

    private static final String ONE =
            "select e.party, e.state, e.ground, e.visa, e.asked_by, e.asked_at, e.answered_by,"
                    + " e.answered_at, e.erased_at from erasure e ";

    /** The party's own, or that of the one whose words it belonged to. */
    private static final String OF_KEY =
            ONE
                    + "where e.state = 'ERASED' and (e.party = :key or e.also @> array[cast(:key as"
                    + " text)])";

    private static final String OF_DOSSIER =
            ONE
                    + "join dossier d on e.party = d.party or e.also @> array[d.party]"
                    + " where d.id = :key and e.state = 'ERASED'";

    private final QueryDatabase database;
    private final Texts texts;

    public Erasures(QueryDatabase database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    /** What was asked last about this party, whatever came of it. */
    public Optional<Erasure> asked(String party) {
        return one(ONE + "where e.party = :key", party);
    }

    /** How it came that the words under this key are gone. */
    public Optional<Erasure> done(String key) {
        return one(OF_KEY, key);
    }

    /** How it came that the words of this dossier's party are gone. */
    public Optional<Erasure> doneOf(String dossier) {
        return one(OF_DOSSIER, dossier);
    }

    /** All that was asked in an organisation: what waits first, then the latest. */
    public List<Erasure> all(String organisation) {
        return database.sql()
                .sql(
                        ONE
                                + """
                                join party p on p.id = e.party
                                where p.organisation = :organisation
                                order by e.state <> 'ASKED', coalesce(e.erased_at, e.answered_at,
                                    e.asked_at) desc, e.party
                                limit :most
                                """)
                .param("organisation", organisation)
                .param("most", MOST)
                .query(QueryDatabase.as(Erasure.class))
                .list();
    }

    /** For a page on which the words under a few keys are missing often: each is asked for once. */
    public UnaryOperator<String> instead(Locale locale) {
        Map<String, String> told = new HashMap<>();
        return key -> told.computeIfAbsent(key, it -> told(it, locale));
    }

    /** What stands in place of the words under this key: when they were erased, and on what. */
    public String told(String key, Locale locale) {
        return done(key).map(it -> told(it, locale)).orElseGet(() -> told(locale));
    }

    /** What stands in place of the words of this dossier's party. */
    public String toldOf(String dossier, Locale locale) {
        return doneOf(dossier).map(it -> told(it, locale)).orElseGet(() -> told(locale));
    }

    /** The same for an erasure that is known. */
    public String told(Erasure erasure, Locale locale) {
        Instant at = erasure.erasedAt();
        return at == null
                ? told(locale)
                : texts.tell(
                        "erased.on",
                        locale,
                        Moments.in(locale).day(Moments.dayOf(at)),
                        texts.tell("erasure.ground." + erasure.ground(), locale),
                        erasure.visa());
    }

    private String told(Locale locale) {
        return texts.tell("erased", locale);
    }

    private Optional<Erasure> one(String question, String key) {
        return database
                .sql()
                .sql(question)
                .param("key", Objects.requireNonNull(key))
                .query(QueryDatabase.as(Erasure.class))
                .list()
                .stream()
                .findFirst();
    }
}

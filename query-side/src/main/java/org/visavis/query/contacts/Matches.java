package org.visavis.query.contacts;

import org.jspecify.annotations.Nullable;
import org.visavis.query.platform.Phone;
import org.visavis.query.platform.Plain;
import org.visavis.query.platform.QueryDatabase;

import java.time.Instant;
import java.util.List;

/** Finds the dossiers to which a contact may belong: by what was said, or by who called. */
public final class Matches {
    private static final int MOST = 20;

    private static final String SELECT =
            """
            select d.id, d.reference, d.title, coalesce(y.name, '—') as party,
                coalesce(trim(concat_ws(' ', a.first_name, a.last_name)), '—') as referent,
                d.closed_at
            from dossier d
            left join party y on y.id = d.party
            left join agent a on a.id = d.referent
            where d.organisation = :organisation and d.id in (
                select id from dossier where search like :anywhere
                union
                select m.id from dossier m join party n on n.id = m.party
                join party s on s.id = n.speaker
                where :words <% n.search or :words <% s.search
                    or (:email <> '' and :email in (lower(n.email), lower(s.email)))
                    or (:digits <> '' and :digits in (n.digits, s.digits))
                union
                select m.id from dossier m join party_contact c on c.party = m.party
                where :words <% c.search or (:email <> '' and lower(c.email) = :email)
                    or (:digits <> '' and c.digits = :digits))
            order by d.closed_at desc nulls first, d.opened_at desc, d.id limit :most
            """;

    private final QueryDatabase database;

    public Matches(QueryDatabase database) {
        this.database = database;
    }

    /** A dossier to which the contact may belong, and who answers for it. */
    public record Match(
            String id,
            @Nullable String reference,
            String title,
            String party,
            String referent,
            @Nullable Instant closedAt) {}

    /** Those whose reference, title or party these words mean; open ones first. */
    public List<Match> matching(String words, String organisation) {
        return find(words, Phone.in(words).orElse(""), "", organisation);
    }

    /** Those of the party who may have called. */
    public List<Match> ofCaller(ContactView contact, String organisation) {
        return find(
                said(contact.name()),
                Phone.digits(contact.phone()),
                Plain.of(said(contact.email())),
                organisation);
    }

    /** Those of the party who may have written. */
    public List<Match> ofSender(
            @Nullable String name, @Nullable String email, String organisation) {
        return find(said(name), "", Plain.of(said(email)), organisation);
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }

    private List<Match> find(String words, String digits, String email, String organisation) {
        return database.sql()
                .sql(SELECT)
                .param("organisation", organisation)
                .param("words", Plain.of(words))
                .param("anywhere", words.isEmpty() ? "" : Plain.anywhere(words))
                .param("email", email)
                .param("digits", digits)
                .param("most", MOST)
                .query(QueryDatabase.as(Match.class))
                .list();
    }
}

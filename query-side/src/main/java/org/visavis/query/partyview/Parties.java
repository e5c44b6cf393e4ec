package org.visavis.query.partyview;

import org.jspecify.annotations.Nullable;
import org.visavis.query.history.Histories;
import org.visavis.query.partyview.PartyView.Contact;
import org.visavis.query.partyview.PartyView.Merged;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.who.Erasures;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a party with all that belongs to them, across dossiers and merged records. */
public final class Parties {
    private final QueryDatabase database;
    private final PartyDossiers dossiers;
    private final Exchanges exchanges;
    private final Erasures erasures;

    public Parties(
            QueryDatabase database, Histories histories, Erasures erasures, InstantSource clock) {
        this.erasures = erasures;
        this.database = database;
        this.dossiers = new PartyDossiers(database, clock);
        this.exchanges = new Exchanges(database, histories);
    }

    /** Who is who by search, with the same eyes. */
    public PartySearch search() {
        return new PartySearch(database, dossiers);
    }

    /** The record itself. */
    record Card(
            String id,
            String name,
            String kind,
            @Nullable String email,
            @Nullable String phone,
            long version) {}

    /** The identifier of the record that speaks for this one, as far as the organisation knows. */
    public Optional<String> speakerOf(String id, String organisation) {
        return database.sql()
                .sql("select speaker from party where id = :id and organisation = :organisation")
                .param("id", id)
                .param("organisation", organisation)
                .query(String.class)
                .optional();
    }

    /**
     * A party, as far as the organisation knows them; asked under the name of a merged record, the
     * one that speaks for it.
     *
     * @param before before which exchange the part of them ends; 0 for the latest
     */
    public Optional<PartyView> find(String id, String organisation, long before, Locale locale) {
        return database.sql()
                .sql(
                        """
                        select s.id, s.name, s.kind, s.email, s.phone, s.version
                        from party p join party s on s.id = p.speaker
                        where p.id = :id and p.organisation = :organisation
                        """)
                .param("id", id)
                .param("organisation", organisation)
                .query(QueryDatabase.as(Card.class))
                .optional()
                .map(card -> view(card, organisation, before, locale));
    }

    private PartyView view(Card card, String organisation, long before, Locale locale) {
        Exchanges.Part part = exchanges.of(card.id(), organisation, before, locale);
        return new PartyView(
                card.id(),
                card.name(),
                card.kind(),
                card.email(),
                card.phone(),
                card.version(),
                contacts(card.id()),
                dossiers.of(card.id(), organisation),
                merged(card.id()),
                part.exchanges(),
                part.before(),
                erasures.asked(card.id()).orElse(null));
    }

    private List<Contact> contacts(String party) {
        return database.sql()
                .sql(
                        """
                        select number, name, role, phone, email, ended_at from party_contact
                        where party = :party order by ended_at desc nulls first, number
                        """)
                .param("party", party)
                .query(QueryDatabase.as(Contact.class))
                .list();
    }

    private List<Merged> merged(String party) {
        return database.sql()
                .sql(
                        """
                        select id, name, email, phone, merged_at, version from party
                        where speaker = :party and id <> :party order by merged_at desc, id
                        """)
                .param("party", party)
                .query(QueryDatabase.as(Merged.class))
                .list();
    }
}

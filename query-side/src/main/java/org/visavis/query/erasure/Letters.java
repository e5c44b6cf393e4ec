package org.visavis.query.erasure;

import org.jspecify.annotations.Nullable;
import org.visavis.events.party.PartyErasure.ErasureRefused;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.who.People;
import org.visavis.store.EventReader;
import org.visavis.store.Recorded;
import org.visavis.web.who.Person;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the letter that goes with a refusal from the store itself: its words are kept nowhere else.
 * It names who decided, as the law asks (CRPA, art. L212-1), and how to object.
 */
public final class Letters {
    private static final int LATEST = 20;

    private final EventReader store;
    private final QueryDatabase database;

    public Letters(EventReader store, QueryDatabase database) {
        this.store = store;
        this.database = database;
    }

    /** Who decided, and where they can be reached. */
    public record Author(
            String name,
            @Nullable String jobTitle,
            @Nullable String service,
            String institution,
            String address,
            String phone,
            @Nullable String email) {}

    /** The letter. */
    public record Letter(
            String party, String name, Instant refusedAt, String reason, Author author) {}

    /** The letter of the latest refusal, if that is what was answered last. */
    Optional<Letter> of(People.PartyLine party, Person reader) {
        return store.readBack(party.id(), Long.MAX_VALUE, LATEST).stream()
                .map(Recorded::payload)
                .filter(ErasureRefused.class::isInstance)
                .map(ErasureRefused.class::cast)
                .findFirst()
                .map(
                        refused ->
                                new Letter(
                                        party.id(),
                                        party.name(),
                                        refused.happenedAt(),
                                        refused.reason().orElse(""),
                                        author(
                                                refused.by().value(),
                                                Objects.requireNonNull(reader.organisation()))));
    }

    private Author author(String agent, String organisation) {
        return database.sql()
                .sql(
                        """
                        select trim(concat_ws(' ', a.first_name, a.last_name)) as name,
                            a.job_title, a.service, o.name as institution, o.address, a.phone,
                            a.email
                        from agent a join organisation o on o.id = a.organisation
                        where a.id = :agent and a.organisation = :organisation
                        """)
                .param("agent", agent)
                .param("organisation", organisation)
                .query(QueryDatabase.as(Author.class))
                .single();
    }
}

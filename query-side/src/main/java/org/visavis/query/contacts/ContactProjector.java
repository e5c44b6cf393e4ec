package org.visavis.query.contacts;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.visavis.events.contact.Caller;
import org.visavis.events.contact.ContactEvent;
import org.visavis.events.contact.ContactEvent.ContactAttached;
import org.visavis.events.contact.ContactEvent.ContactLogged;
import org.visavis.events.contact.ContactEvent.ContactOwnerChanged;
import org.visavis.events.contact.ContactEvent.ContactSettled;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;

import java.sql.Timestamp;
import java.time.Instant;

/** Keeps the contacts that came in without a dossier, one row each. */
public final class ContactProjector implements Projector {
    private static final Caller ERASED = new Caller(null, null, null);
    private static final String INSERT =
            """
            insert into contact (id, version, organisation, logged_by, owner, name, email, phone,
                channel, direction, summary, words, due, happened_at, state)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING')
            """;

    private final JdbcTemplate jdbc;

    public ContactProjector(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void on(Recorded recorded) {
        if (recorded.payload() instanceof ContactEvent event) {
            switch (event) {
                case ContactLogged it -> insert(it, recorded.version());
                case ContactOwnerChanged it ->
                        jdbc.update(
                                "update contact set owner = ?, version = ? where id = ?",
                                it.owner().value(),
                                recorded.version(),
                                it.contact().value());
                case ContactAttached it ->
                        end(it, recorded.version(), "ATTACHED", it.dossier().value(), null);
                case ContactSettled it ->
                        end(it, recorded.version(), "SETTLED", null, it.outcome().orElse(""));
            }
        }
    }

    private void insert(ContactLogged it, long version) {
        Caller who = it.who().orElse(ERASED);
        jdbc.update(
                INSERT,
                it.contact().value(),
                version,
                it.organisation().value(),
                it.by().value(),
                it.owner().value(),
                who.name(),
                who.email(),
                who.phone(),
                it.channel().name(),
                it.direction().name(),
                it.summary().orElse(""),
                it.text() == null ? null : it.text().orElse(""),
                at(it.due()),
                at(it.happenedAt()));
    }

    private void end(
            ContactEvent it,
            long version,
            String state,
            @Nullable String dossier,
            @Nullable String outcome) {
        jdbc.update(
                """
                update contact set state = ?, dossier = ?, outcome = ?, ended_at = ?, version = ?
                where id = ?
                """,
                state,
                dossier,
                outcome,
                at(it.happenedAt()),
                version,
                it.contact().value());
    }

    @Override
    public void reset() {
        jdbc.execute("truncate contact");
    }

    private static @Nullable Timestamp at(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}

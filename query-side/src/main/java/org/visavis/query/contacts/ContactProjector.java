package org.visavis.query.contacts;

import org.jspecify.annotations.Nullable;
import org.visavis.events.contact.Caller;
import org.visavis.events.contact.ContactEvent;
import org.visavis.events.contact.ContactEvent.ContactAttached;
import org.visavis.events.contact.ContactEvent.ContactLogged;
import org.visavis.events.contact.ContactEvent.ContactOwnerChanged;
import org.visavis.events.contact.ContactEvent.ContactSettled;
import org.visavis.events.contact.ContactEvent.MailUnmatched;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;
import org.visavis.store.rows.Change;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.util.List;

/** Keeps the contacts that came in without a dossier, one row each. */
public final class ContactProjector implements Projector {
    private static final Caller ERASED = new Caller(null, null, null);
    private static final Table CONTACTS = new Table("contact", "id");
    private static final Insert LOGGED =
            CONTACTS.insert(
                    "id",
                    "version",
                    "organisation",
                    "logged_by",
                    "owner",
                    "name",
                    "email",
                    "phone",
                    "channel",
                    "direction",
                    "summary",
                    "words",
                    "due",
                    "happened_at",
                    "state");
    private static final Change OWNED = CONTACTS.set("owner", "version").where("id");
    private static final Change ENDED =
            CONTACTS.set("state", "dossier", "outcome", "ended_at", "version").where("id");

    private final Rows rows;

    /** Writes there. */
    public ContactProjector(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void on(Recorded recorded) {
        if (recorded.payload() instanceof ContactEvent event) {
            switch (event) {
                case ContactLogged it -> insert(it, recorded.version());
                case MailUnmatched _ -> {
                    // Whoever sorts it sees it elsewhere.
                }
                case ContactOwnerChanged it ->
                        rows.write(
                                OWNED,
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
        rows.write(
                LOGGED,
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
                it.due(),
                it.happenedAt(),
                "WAITING");
    }

    private void end(
            ContactEvent it,
            long version,
            String state,
            @Nullable String dossier,
            @Nullable String outcome) {
        rows.write(ENDED, state, dossier, outcome, it.happenedAt(), version, it.contact().value());
    }

    @Override
    public List<Table> tables() {
        return List.of(CONTACTS);
    }
}

package org.visavis.query.contacts.sorting;

import org.jspecify.annotations.Nullable;
import org.visavis.events.contact.Caller;
import org.visavis.events.contact.ContactEvent;
import org.visavis.events.contact.ContactEvent.ContactAttached;
import org.visavis.events.contact.ContactEvent.ContactSettled;
import org.visavis.events.contact.ContactEvent.MailUnmatched;
import org.visavis.query.platform.Plain;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;
import org.visavis.store.rows.Change;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.util.List;
import java.util.stream.Collectors;

/** One row for each mail that had to be sorted. */
public final class SortingProjector implements Projector {
    private static final Table MAILS = new Table("sorting", "id");
    private static final Insert HELD =
            MAILS.insert(
                    "id",
                    "version",
                    "organisation",
                    "why",
                    "automatic",
                    "name",
                    "email",
                    "subject",
                    "words",
                    "quoted",
                    "files",
                    "search",
                    "sent_at",
                    "held_at",
                    "state");
    private static final Change ENDED =
            MAILS.set("state", "dossier", "outcome", "ended_at", "version").where("id");
    private static final Caller ERASED = new Caller("", null, null);

    private final Rows rows;

    /** Writes there. */
    public SortingProjector(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void on(Recorded recorded) {
        switch (recorded.payload()) {
            case MailUnmatched it -> hold(it, recorded);
            case ContactAttached it -> end(it, recorded, "ATTACHED", it.dossier().value(), null);
            case ContactSettled it -> end(it, recorded, "SETTLED", null, it.outcome().orElse(""));
            default -> {
                // It is no mail to sort.
            }
        }
    }

    private void hold(MailUnmatched it, Recorded recorded) {
        Caller who = it.who().orElse(ERASED);
        String subject = it.writing().subject().orElse("");
        String words = it.writing().text().orElse("");
        String files =
                it.writing().files().stream()
                        .map(file -> file.name().orElse(""))
                        .collect(Collectors.joining("\n"));
        rows.write(
                HELD,
                it.contact().value(),
                recorded.version(),
                it.organisation().value(),
                it.why().name(),
                it.automatic(),
                who.name(),
                who.email(),
                subject,
                words,
                it.writing().quoted() == null ? null : it.writing().quoted().orElse(""),
                files,
                Plain.of(
                        String.join(
                                " ", said(who.name()), said(who.email()), subject, words, files)),
                it.happenedAt(),
                recorded.recordedAt(),
                "WAITING");
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }

    private void end(
            ContactEvent it,
            Recorded recorded,
            String state,
            @Nullable String dossier,
            @Nullable String outcome) {
        rows.write(
                ENDED,
                state,
                dossier,
                outcome,
                it.happenedAt(),
                recorded.version(),
                it.contact().value());
    }

    @Override
    public List<Table> tables() {
        return List.of(MAILS);
    }
}

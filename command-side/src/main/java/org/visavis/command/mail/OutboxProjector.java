package org.visavis.command.mail;

import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Correspondence;
import org.visavis.events.dossier.Correspondence.MessageDelivered;
import org.visavis.events.dossier.Correspondence.MessageReceived;
import org.visavis.events.dossier.Correspondence.MessageTriedAgain;
import org.visavis.events.dossier.Correspondence.MessageUndeliverable;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.organisation.OrganisationEvent.MailResumed;
import org.visavis.events.organisation.OrganisationEvent.MailStopped;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;
import org.visavis.store.rows.Change;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Removal;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.util.List;

/** Keeps one row for each message that is to leave by mail, until it has left. */
public final class OutboxProjector implements Projector {
    private static final Table OUTBOX = new Table("agenda.outbox", "stream");
    private static final Table STOPPED = new Table("agenda.post_stopped", "organisation");
    private static final Insert WAITS =
            OUTBOX.put(
                    List.of("stream", "number"),
                    "stream",
                    "number",
                    "organisation",
                    "cause",
                    "attempts",
                    "next_at",
                    "failed");
    private static final Change AGAIN =
            OUTBOX.set("attempts", "next_at", "failed").where("stream", "number");
    private static final Change FAILED = OUTBOX.set("failed").where("stream", "number");
    private static final Removal LEFT = OUTBOX.remove("stream", "number");
    private static final Insert STOPS = STOPPED.put(List.of("organisation"), "organisation");
    private static final Removal GOES_ON = STOPPED.remove("organisation");

    private final Rows rows;

    /** Writes there. */
    public OutboxProjector(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void on(Recorded recorded) {
        switch (recorded.payload()) {
            case Correspondence it -> on(it, recorded.id().toString());
            case MailStopped it -> rows.write(STOPS, it.organisation().value());
            case MailResumed it -> rows.write(GOES_ON, it.organisation().value());
            default -> {
                // Nothing leaves for it.
            }
        }
    }

    private void on(Correspondence event, String cause) {
        String stream = event.dossier().value();
        switch (event) {
            case MessageWritten it -> {
                if (it.channel() == Channel.EMAIL) {
                    String organisation = it.signature().organisation().value();
                    rows.write(
                            WAITS,
                            stream,
                            it.number(),
                            organisation,
                            cause,
                            0,
                            it.happenedAt(),
                            false);
                }
            }
            case MessageDelivered it -> rows.write(LEFT, stream, it.number());
            case MessageUndeliverable it -> rows.write(FAILED, true, stream, it.number());
            case MessageTriedAgain it ->
                    rows.write(AGAIN, 0, it.happenedAt(), false, stream, it.number());
            case MessageReceived _ -> {
                // It came in.
            }
        }
    }

    @Override
    public List<Table> tables() {
        return List.of(OUTBOX, STOPPED);
    }
}

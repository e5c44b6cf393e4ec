package org.visavis.query.dossierpage;

import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Correspondence;
import org.visavis.events.dossier.Correspondence.MessageDelivered;
import org.visavis.events.dossier.Correspondence.MessageReceived;
import org.visavis.events.dossier.Correspondence.MessageTriedAgain;
import org.visavis.events.dossier.Correspondence.MessageUndeliverable;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.store.rows.Change;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

/** How far each message has come that leaves, or should. Its words are among the exchanges. */
final class MessageTable extends DossierTable {
    private static final Table MESSAGES = new Table("message", "dossier");
    private static final Insert WRITTEN =
            MESSAGES.insert(
                    "dossier",
                    "number",
                    "organisation",
                    "channel",
                    "state",
                    "state_at",
                    "reason",
                    "attempts");
    private static final Change CAME_TO =
            MESSAGES.set("state", "state_at", "reason", "attempts").where("dossier", "number");

    MessageTable() {
        super(MESSAGES);
    }

    @Override
    void write(Correspondence event, Place place, Rows into) {
        switch (event) {
            case MessageWritten it -> {
                if (it.channel() == Channel.EMAIL) {
                    into.write(
                            WRITTEN,
                            place.dossier(),
                            it.number(),
                            place.organisation(),
                            it.channel().name(),
                            "WAITING",
                            place.at(),
                            null,
                            0);
                }
            }
            case MessageDelivered it ->
                    into.write(
                            CAME_TO,
                            "DELIVERED",
                            place.at(),
                            null,
                            it.attempts(),
                            place.dossier(),
                            it.number());
            case MessageUndeliverable it ->
                    into.write(
                            CAME_TO,
                            "FAILED",
                            place.at(),
                            it.reason().name(),
                            it.attempts(),
                            place.dossier(),
                            it.number());
            case MessageReceived _ -> {
                // It came in.
            }
            case MessageTriedAgain it ->
                    into.write(
                            CAME_TO, "WAITING", place.at(), null, 0, place.dossier(), it.number());
        }
    }
}

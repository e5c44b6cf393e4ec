package org.visavis.command.automation;

import java.time.Instant;

/**
 * Something to do by itself, once this instant is reached.
 *
 * @param kind which automation does it
 * @param stream whose turn it is: a dossier's, mostly
 * @param item tells apart what is due in one stream, such as a request by its number; 0 for one
 *     that is alone
 * @param step how far it has come: a level, or a rung of a ladder
 * @param due when, on the town's clock
 * @param cause the id of the event that led to it
 */
public record ToDo(String kind, String stream, int item, int step, Instant due, String cause) {

    /** The same words for the same turn, in whichever process and after whichever crash. */
    String turn() {
        return String.join("/", kind, stream, "" + item, "" + step, due.toString());
    }
}

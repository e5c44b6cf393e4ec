package org.visavis.command.inbox;

import org.visavis.command.mail.MessageId;
import org.visavis.events.contact.Unmatched;
import org.visavis.events.dossier.DossierId;

/** Where a mail belongs. */
sealed interface Match {
    /** To this dossier. */
    record To(DossierId dossier) implements Match {}

    /** It tells that this message of ours could not be delivered. */
    record Returned(MessageId message) implements Match {}

    /** Nowhere by itself. */
    record Nowhere(Unmatched why) implements Match {}
}

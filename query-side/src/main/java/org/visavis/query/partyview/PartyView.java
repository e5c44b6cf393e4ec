package org.visavis.query.partyview;

import org.jspecify.annotations.Nullable;
import org.visavis.query.history.History;
import org.visavis.query.who.Erasure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A party with all that the organisation has to do with them: their dossiers and exchanges, those
 * of the records merged into this one included.
 *
 * @param version the number of events of this record
 * @param contacts through whom a body is reached, those who left last
 * @param merged the records for which this one speaks
 * @param exchanges what was said and done in their dossiers, the latest first
 * @param before where the next, older part of the exchanges begins; none at the end
 * @param erasure what was asked about forgetting them, or done
 */
public record PartyView(
        String id,
        String name,
        String kind,
        @Nullable String email,
        @Nullable String phone,
        long version,
        List<Contact> contacts,
        List<DossierLine> dossiers,
        List<Merged> merged,
        List<Exchange> exchanges,
        @Nullable Long before,
        @Nullable Erasure erasure) {

    /** A person through whom a body is reached; {@code endedAt} once they are no longer. */
    public record Contact(
            int number,
            String name,
            @Nullable String role,
            @Nullable String phone,
            @Nullable String email,
            @Nullable Instant endedAt) {}

    /** A record that turned out to be of the same party. */
    public record Merged(
            String id,
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable Instant mergedAt,
            long version) {}

    /** One thing that was said or done, and in which dossier. */
    public record Exchange(
            String dossier, @Nullable String reference, String title, History.Item told) {}

    /** The contact under this number who can be reached. */
    public Optional<Contact> contact(int number) {
        return contacts.stream()
                .filter(contact -> contact.number() == number && contact.endedAt() == null)
                .findFirst();
    }
}

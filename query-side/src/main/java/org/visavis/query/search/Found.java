package org.visavis.query.search;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What was found, by kind, the best first.
 *
 * @param q the words that were typed
 */
public record Found(
        String q, List<DossierHit> dossiers, List<PartyHit> parties, List<WrittenHit> written) {

    /** Somebody or something, and what they are called. */
    public record Named(String id, String name) {}

    /** A dossier, with who answers for it. */
    public record DossierHit(
            String id,
            @Nullable String reference,
            String title,
            String status,
            Named party,
            Named referent) {}

    /** A party, and how to reach them. */
    public record PartyHit(
            String id, String name, @Nullable String email, @Nullable String phone) {}

    /**
     * Something that was written in a dossier.
     *
     * @param kind what it is
     * @param excerpt the words around those that were looked for
     */
    public record WrittenHit(
            Kind kind,
            String dossier,
            int number,
            @Nullable String reference,
            String title,
            Named party,
            @Nullable String by,
            Instant happenedAt,
            String excerpt) {}

    /** What may have been written. */
    public enum Kind {
        EXCHANGE,
        NOTE
    }

    /** Whether nothing was found at all. */
    public boolean isNothing() {
        return dossiers.isEmpty() && parties.isEmpty() && written.isEmpty();
    }
}

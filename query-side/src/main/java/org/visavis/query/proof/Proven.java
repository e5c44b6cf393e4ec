package org.visavis.query.proof;

import org.jspecify.annotations.Nullable;
import org.visavis.web.who.Person;

import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * A dossier of which a proof may be had.
 *
 * @param events the number of its events
 */
public record Proven(String id, String title, @Nullable String reference, long events) {

    /** Finds dossiers, as far as a reader's sight goes. */
    public interface Finder {
        /** The dossier, if it exists and this reader may know so. */
        Optional<Proven> find(String id, Person who);

        /** Which of a dossier's events this reader may read, by position. */
        LongPredicate readable(String id, Person who);
    }
}

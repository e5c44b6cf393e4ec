package org.visavis.query.pseudonym;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Under which name the public knows an agent, for those who may know both.
 *
 * @param ownName what they are called
 * @param publicName what the public calls them instead; null while that is the same
 * @param until when that ends by itself
 * @param asked what was asked last; null where nothing ever was
 */
public record PseudonymView(
        String id,
        String ownName,
        @Nullable String publicName,
        @Nullable Instant until,
        @Nullable Asked asked) {

    /**
     * What was asked, and what became of it.
     *
     * @param by who asked
     * @param refusedBecause null where it was not refused
     */
    public record Asked(
            String ground,
            String words,
            String byId,
            String by,
            Instant at,
            @Nullable String grantedBy,
            @Nullable Instant grantedAt,
            @Nullable String refusedBecause,
            @Nullable Instant endedAt) {

        /** Whether it waits for an answer. */
        public boolean isOpen() {
            return grantedAt == null && refusedBecause == null;
        }
    }

    /** Whether this person may decide: neither the agent nor whoever asked. */
    public boolean isFor(String person) {
        return asked != null
                && asked.isOpen()
                && !person.equals(id)
                && !person.equals(asked.byId());
    }

    /** Whether it can be asked. */
    public boolean isFree() {
        return publicName == null && (asked == null || !asked.isOpen());
    }
}

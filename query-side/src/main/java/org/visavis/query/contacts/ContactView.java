package org.visavis.query.contacts;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A contact that came in without a dossier.
 *
 * @param version the number of its events
 * @param name who got in touch, as they said it
 * @param owner who looks after it
 * @param loggedBy who had the contact
 * @param due by when something should come of it
 * @param late whether that has passed while it waited
 * @param dossier the one it found
 * @param outcome what came of it, where it needed none
 */
public record ContactView(
        String id,
        long version,
        State state,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        String channel,
        String direction,
        String summary,
        @Nullable String text,
        Named owner,
        Named loggedBy,
        @Nullable Instant due,
        boolean late,
        Instant happenedAt,
        @Nullable Named dossier,
        @Nullable String outcome,
        @Nullable Instant endedAt) {

    /** Whether something is still to come of it. */
    public enum State {
        WAITING,
        ATTACHED,
        SETTLED
    }

    /** An identifier and what people call it. */
    public record Named(String id, String name) {}

    /** The first of what they told of themselves. */
    public String who() {
        if (name != null) {
            return name;
        }
        return phone == null ? String.valueOf(email) : phone;
    }
}

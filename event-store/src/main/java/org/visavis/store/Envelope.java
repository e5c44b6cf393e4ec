package org.visavis.store;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What travels with a command besides its content.
 *
 * @param key makes a repeat give the first answer; null where nobody will repeat
 * @param expectedVersion the number of events of the stream the sender had in mind; null for any
 * @param claims names that the command's stream takes for ever, for instance a reference that must
 *     be unique; they count only if the command makes an event
 * @param header who acts
 */
public record Envelope(
        @Nullable CommandKey key,
        @Nullable Long expectedVersion,
        List<String> claims,
        Header header) {

    /** Keeps its own copy of the claims. */
    public Envelope {
        claims = List.copyOf(claims);
    }

    /** An envelope with neither key, expectation nor claims. */
    public static Envelope of(Header header) {
        return new Envelope(null, null, List.of(), header);
    }
}

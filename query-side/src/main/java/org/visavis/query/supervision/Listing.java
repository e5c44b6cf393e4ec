package org.visavis.query.supervision;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * The dossiers behind a figure.
 *
 * @param figure the figure's key
 * @param asOf the instant of which it tells
 * @param knownAt what was recorded later is left out; null for nothing
 * @param total as many as the figure says
 * @param dossiers a part of them, the oldest first
 * @param next how many to skip for the next part; none at the end
 */
public record Listing(
        String figure,
        Instant asOf,
        @Nullable Instant knownAt,
        long total,
        List<Line> dossiers,
        @Nullable Integer next) {

    /**
     * One dossier, with who answered for it at that instant; title and names are those of today.
     *
     * @param late whether its deadline had passed while it was open
     */
    public record Line(
            String id,
            @Nullable String reference,
            String title,
            String party,
            String procedure,
            String referent,
            String team,
            Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable Instant deadline,
            boolean late) {}
}

package org.visavis.query.partyview;

import org.jspecify.annotations.Nullable;
import org.visavis.query.platform.NextStep;

import java.time.Instant;

/**
 * A dossier in the list of a party's.
 *
 * @param party the record under which it was opened
 * @param next what comes next, while it is open
 * @param due by when
 */
public record DossierLine(
        String id,
        String party,
        @Nullable String reference,
        String title,
        String status,
        String procedure,
        Referent referent,
        @Nullable NextStep next,
        @Nullable Instant due,
        boolean late,
        Instant openedAt,
        @Nullable Instant closedAt) {

    /** Who answers for it, or answered last. */
    public record Referent(
            String id, String name, @Nullable String jobTitle, @Nullable String phone) {}
}

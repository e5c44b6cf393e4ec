package org.visavis.query.dossierpage;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A dossier as it was, and what has changed since. Programs get it with the very fields of a
 * dossier.
 *
 * @param dossier as it was; its version counts the events that it is made from
 * @param asOf what happened later is left out
 * @param knownAt what was recorded later is left out; null for nothing
 * @param changes what differs from today, field by field
 */
public record PastDossier(
        @JsonUnwrapped DossierView dossier,
        Instant asOf,
        @Nullable Instant knownAt,
        List<Change> changes) {

    /** What changed, as it was then and as it is now; null where there was none. */
    public record Change(What what, @Nullable Object then, @Nullable Object now) {}

    /** What of a dossier can change that readers look for first. */
    public enum What {
        STATUS,
        REFERENT,
        PARTY,
        DEADLINE,
        NEXT_ACTION,
        NEXT_DUE,
        CLOSED_AT
    }
}

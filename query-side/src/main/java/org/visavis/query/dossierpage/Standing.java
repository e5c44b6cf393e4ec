package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.events.dossier.Closing;
import org.visavis.events.dossier.Closing.ClosingImported;
import org.visavis.events.dossier.Closing.DossierClosed;
import org.visavis.events.dossier.Closing.DossierReopened;

import java.time.Instant;

/**
 * Whether the matter is in hand.
 *
 * @param suspendedSince since when it rests, while it is open
 */
record Standing(@Nullable Closed closed, @Nullable Instant suspendedSince) {
    static final Standing OPEN = new Standing(null, null);

    /** The end: what was told of it, and when the system came to know. */
    record Closed(Instant at, Instant knownAt, @Nullable String outcome) {}

    static Standing after(Closing event, Instant knownAt) {
        return switch (event) {
            case DossierClosed it ->
                    closed(
                            new Closed(
                                    it.happenedAt(),
                                    knownAt,
                                    it.outcome().orElse(DossierPage.ERASED)));
            case ClosingImported it -> closed(new Closed(it.happenedAt(), knownAt, null));
            case DossierReopened _ -> OPEN;
        };
    }

    Standing suspended(Instant since) {
        return closed == null ? new Standing(null, since) : this;
    }

    Standing resumed() {
        return new Standing(closed, null);
    }

    /** The closing really took place at this instant. */
    Standing closedAt(Instant really) {
        return closed == null ? this : closed(new Closed(really, closed.knownAt, closed.outcome));
    }

    private static Standing closed(Closed end) {
        return new Standing(end, null);
    }
}

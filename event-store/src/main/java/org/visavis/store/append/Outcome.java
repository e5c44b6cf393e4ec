package org.visavis.store.append;

import org.jspecify.annotations.Nullable;
import org.visavis.store.ClaimTaken;
import org.visavis.store.Conflict;
import org.visavis.store.KeyReused;
import org.visavis.store.Receipt;

import java.util.Objects;
import java.util.UUID;

/** What became of one command of a batch, as {@code store.append} says it. */
record Outcome(int code, String stream, long version, long position, @Nullable String claim) {
    private static final int APPENDED = 0;
    private static final int OTHER_VERSION = 1;
    private static final int KEY_KNOWN = 2;
    private static final int KEY_REUSED = 3;
    private static final int CLAIM_TAKEN = 4;

    /** The answer, the first one for a known key; or the refusal, thrown. */
    Receipt receipt(@Nullable UUID key) {
        return switch (code) {
            case APPENDED -> new Receipt(stream, version, position, false);
            case KEY_KNOWN -> new Receipt(stream, version, position, true);
            case OTHER_VERSION -> throw new Conflict(stream, version);
            case KEY_REUSED -> throw new KeyReused(Objects.requireNonNull(key));
            case CLAIM_TAKEN -> throw new ClaimTaken(Objects.requireNonNull(claim), stream);
            default -> throw new IllegalStateException("store.append answered " + code);
        };
    }
}

package org.visavis.store.proof;

import java.time.Instant;

/**
 * That somebody restored the history to what it was before a checkpoint, and says so: what was
 * signed since is not in it any more. Checkpoints go on behind it.
 *
 * @param at in real time
 * @param abandoned the last checkpoint that counted before
 * @param reason in one line
 */
record RestoredNotice(Instant at, Checkpoint abandoned, String reason) {
    private static final String KIND = "visavis-restored";

    /** What is signed. */
    String text() {
        return String.join(
                "\n",
                KIND,
                at.toString(),
                Long.toString(abandoned.size()),
                abandoned.root(),
                reason.replaceAll("\\s+", " ").strip(),
                "");
    }
}

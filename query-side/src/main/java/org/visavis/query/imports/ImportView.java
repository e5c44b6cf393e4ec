package org.visavis.query.imports;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * How far the reading of a log has come.
 *
 * @param progress how much of the file was read, in per cent
 * @param cases cases read, refused ones included
 * @param events acts in the cases that were taken in
 * @param dossiers dossiers opened by this import
 * @param agents agents made known by this import
 * @param why for a failed one, in the reader's language
 * @param line for a failed one, where the reading stopped, from 1
 */
public record ImportView(
        String id,
        State state,
        String organisation,
        int progress,
        int cases,
        int events,
        int dossiers,
        int agents,
        int refusedCases,
        List<Refused> refused,
        @Nullable String why,
        @Nullable Integer line,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    /** Whether it still goes on. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * A case that was not taken in.
     *
     * @param caseName its own name in the log, where it has one
     */
    public record Refused(
            @com.fasterxml.jackson.annotation.JsonProperty("case") @Nullable String caseName,
            int line,
            String why) {}
}

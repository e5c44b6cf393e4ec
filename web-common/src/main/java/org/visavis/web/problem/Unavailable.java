package org.visavis.web.problem;

import java.time.Duration;
import java.util.Map;

/** It cannot be answered now, and may be in a moment (503 with {@code Retry-After}). */
public final class Unavailable extends RuntimeException implements Refusal {
    private final Duration retryAfter;

    /**
     * Names what failed, for the log.
     *
     * @param retryAfter when to ask again; rounded up to seconds
     */
    public Unavailable(String message, Duration retryAfter, Throwable cause) {
        super(message, cause);
        this.retryAfter = retryAfter;
    }

    /** As above, where no exception is at the root of it. */
    public Unavailable(String message, Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    @Override
    public String reason() {
        return "unavailable";
    }

    @Override
    public int status() {
        return 503;
    }

    @Override
    public Map<String, String> headers() {
        long seconds = Math.max(1, retryAfter.plusMillis(999).toSeconds());
        return Map.of("Retry-After", Long.toString(seconds));
    }
}

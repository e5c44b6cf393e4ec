package org.visavis.standalone.clock;

import org.jspecify.annotations.Nullable;
import org.visavis.web.problem.Refusal;

import java.time.Instant;
import java.util.List;

/** The town's clock is not moved so far at once (422). */
final class TooFar extends RuntimeException implements Refusal {
    private final transient Instant farthest;

    /**
     * @param farthest as far as it may be moved
     */
    TooFar(Instant farthest) {
        super("Too far ahead", null, false, false);
        this.farthest = farthest;
    }

    @Override
    public String reason() {
        return "clock-too-far";
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public List<Object> arguments() {
        return List.of(farthest);
    }

    @Override
    public @Nullable String field() {
        return "now";
    }
}

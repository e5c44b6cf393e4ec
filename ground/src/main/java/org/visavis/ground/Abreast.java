package org.visavis.ground;

import org.springframework.boot.health.contributor.Health;
import org.visavis.store.ProjectionHealth;

import java.time.Duration;

/**
 * Whether pages are abreast of what is recorded: the projections run, here or in another process,
 * and are less than ten seconds behind. Parked events do not make it unhealthy; they show in the
 * detail.
 */
public final class Abreast {
    private static final Duration TOO_FAR_BEHIND = Duration.ofSeconds(10);

    private Abreast() {}

    /** Tells it, with the figures. */
    public static void tell(Health.Builder builder, long recorded, ProjectionHealth projections) {
        boolean current = projections.lag().compareTo(TOO_FAR_BEHIND) < 0;
        (current && projections.running() ? builder.up() : builder.down())
                .withDetail("recorded", recorded)
                .withDetail("projected", projections.position())
                .withDetail("behind", projections.behind())
                .withDetail("lagSeconds", projections.lag().toSeconds())
                .withDetail("parked", projections.parked());
    }
}

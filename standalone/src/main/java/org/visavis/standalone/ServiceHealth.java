package org.visavis.standalone;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.visavis.command.platform.CommandStore;
import org.visavis.query.platform.QueryStore;
import org.visavis.store.ProjectionHealth;

import java.time.Duration;

/**
 * Whether commands and pages can be served: the store answers, the projections run and are less
 * than ten seconds behind. Parked events do not make it unhealthy; they show in the detail.
 */
final class ServiceHealth extends AbstractHealthIndicator {
    private static final Duration TOO_FAR_BEHIND = Duration.ofSeconds(10);

    private final CommandStore commands;
    private final QueryStore pages;

    ServiceHealth(CommandStore commands, QueryStore pages) {
        super("The store does not answer");
        this.commands = commands;
        this.pages = pages;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        long recorded = commands.events().lastPosition();
        ProjectionHealth projections = pages.projections().health();
        boolean current = projections.lag().compareTo(TOO_FAR_BEHIND) < 0;
        (current && projections.running() ? builder.up() : builder.down())
                .withDetail("recorded", recorded)
                .withDetail("projected", projections.position())
                .withDetail("behind", projections.behind())
                .withDetail("lagSeconds", projections.lag().toSeconds())
                .withDetail("parked", projections.parked());
    }
}

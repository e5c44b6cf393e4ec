package org.visavis.commandapp;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.visavis.command.platform.CommandStore;
import org.visavis.ground.Abreast;

/** Whether commands can be served: the store answers. */
final class StoreHealth extends AbstractHealthIndicator {
    private final CommandStore store;

    StoreHealth(CommandStore store) {
        super("The store does not answer");
        this.store = store;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.up().withDetail("recorded", store.events().lastPosition());
        Abreast.tellAgenda(builder, store.agenda());
    }
}

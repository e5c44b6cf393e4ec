package org.visavis.standalone.town;

import org.springframework.context.SmartLifecycle;

/** Founds the town before the web server takes its first request. */
final class BeforeTheDoorsOpen implements SmartLifecycle {
    private final TownSeed seed;
    private final boolean demonstration;
    private boolean founded;

    BeforeTheDoorsOpen(TownSeed seed, boolean demonstration) {
        this.seed = seed;
        this.demonstration = demonstration;
    }

    @Override
    public boolean isAutoStartup() {
        return demonstration;
    }

    /** Long before the web server, whose own phase is close to the last. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        seed.found();
        founded = true;
    }

    @Override
    public void stop() {
        founded = false;
    }

    @Override
    public boolean isRunning() {
        return founded;
    }
}

package org.visavis.standalone;

import org.springframework.context.LifecycleProcessor;

/** Starts none of the parts that wait for work; they are not even made. */
final class NothingRuns implements LifecycleProcessor {
    @Override
    public void onRefresh() {}

    @Override
    public void onClose() {}

    @Override
    public void start() {}

    @Override
    public void stop() {}

    @Override
    public boolean isRunning() {
        return false;
    }
}

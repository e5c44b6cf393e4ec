package org.visavis.store.project;

import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A tracking processor that, after a failure, tries again each second and not each minute. */
final class PatientProcessor extends TrackingEventProcessor {
    private static final long LONGEST_PAUSE_MILLIS = 1_000;
    private static final long LOOK_UP_MILLIS = 500;

    PatientProcessor(
            String name,
            EventTrack track,
            BatchInvoker invoker,
            TokenStore progress,
            TransactionManager transactions,
            int batchSize) {
        super(
                builder()
                        .name(name)
                        .messageSource(track)
                        .eventHandlerInvoker(invoker)
                        .tokenStore(progress)
                        .transactionManager(transactions)
                        .trackingEventProcessorConfiguration(configuration(batchSize)));
    }

    private static TrackingEventProcessorConfiguration configuration(int batchSize) {
        return TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andBatchSize(batchSize)
                .andEventAvailabilityTimeout(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS)
                .andTokenClaimInterval(LONGEST_PAUSE_MILLIS, TimeUnit.MILLISECONDS)
                .andThreadFactory(AxonThreadFactory::new);
    }

    @Override
    protected void doSleepFor(long millis) {
        super.doSleepFor(Math.min(millis, LONGEST_PAUSE_MILLIS));
    }

    @Override
    protected void doSleepFor(long millis, AtomicBoolean interrupted) {
        super.doSleepFor(Math.min(millis, LONGEST_PAUSE_MILLIS), interrupted);
    }

    /** Whether it is another process that projects, while this one waits to take over. */
    boolean isElsewhere() {
        return isRunning() && processingStatus().isEmpty();
    }
}

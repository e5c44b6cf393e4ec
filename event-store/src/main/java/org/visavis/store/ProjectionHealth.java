package org.visavis.store;

import java.time.Duration;

/**
 * How a processor is doing.
 *
 * @param position up to which all is projected
 * @param behind how many events are not projected yet
 * @param lag for how long it has been behind (real time), zero if it is not
 * @param parked how many events wait for a repair
 * @param running whether it is at work in this process
 */
public record ProjectionHealth(
        long position, long behind, Duration lag, long parked, boolean running) {}

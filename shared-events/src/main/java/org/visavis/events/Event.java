package org.visavis.events;

import java.time.Instant;

/** Something that happened and is never taken back: a correction is another event. */
public interface Event {
    /** When it happened in the world, which may be long before the store recorded it. */
    Instant happenedAt();
}

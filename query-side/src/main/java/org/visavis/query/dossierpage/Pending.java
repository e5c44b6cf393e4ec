package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.query.platform.NextStep;

import java.time.Instant;

/**
 * Something that is still owed.
 *
 * @param kind {@code ACTION}, {@code PROMISE}, {@code CALL_BACK} or {@code REQUEST}
 * @param number counts those of its kind, from 1
 * @param what in its own words, where it has some
 * @param agent who does it, or who asked; null where a provider does
 * @param partner whether somebody other than the party was asked
 */
record Pending(
        NextStep kind,
        int number,
        @Nullable String what,
        @Nullable AgentId agent,
        boolean partner,
        Instant due) {}

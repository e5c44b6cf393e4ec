package org.visavis.standalone.clock;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What the town's clock shows.
 *
 * @param now the time in which cases live
 * @param real the time of the machine, which is never later
 * @param next when something falls due next; null if nothing is planned
 * @param moved whether the hands have just been moved; null if nobody asked for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TownTime(
        Instant now, Instant real, @Nullable Instant next, @Nullable Boolean moved) {}

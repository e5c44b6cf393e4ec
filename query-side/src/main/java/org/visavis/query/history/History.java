package org.visavis.query.history;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What happened in a dossier, in the order in which it was recorded, or in the opposite order.
 *
 * @param events by position in the store
 * @param next the position to go on from for more; none at the end
 */
public record History(List<Item> events, @Nullable Long next) {

    /**
     * One event, told.
     *
     * @param sequence its number in the dossier, from 1
     * @param type its name on the wire
     * @param actor who did it: for an act taken from a log, who acted there
     * @param recordedBy who had it recorded, where that is somebody else
     * @param sentence it, in one plain sentence
     * @param quotes words that belong to it, as far as this reader may read them
     * @param activity for an act taken from a log, the log's own words
     * @param interaction the number of the exchange, where it is one
     */
    public record Item(
            long position,
            long sequence,
            String type,
            Instant happenedAt,
            Instant recordedAt,
            Actor actor,
            @Nullable Actor recordedBy,
            @Nullable String onBehalfOf,
            String sentence,
            List<Told.Quote> quotes,
            @Nullable String activity,
            @Nullable Integer interaction) {}

    /** Somebody who acted, in a role, for an organisation. */
    public record Actor(
            String id, String name, @Nullable String role, @Nullable String organisation) {}
}

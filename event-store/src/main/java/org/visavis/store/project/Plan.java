package org.visavis.store.project;

import org.visavis.store.EventReader;
import org.visavis.store.Outdating;
import org.visavis.store.Projector;
import org.visavis.store.rows.Rows;

import java.util.List;
import java.util.function.Function;

import javax.sql.DataSource;

/**
 * What a processor projects, from where and where to.
 *
 * @param name the processor's
 * @param schema of the tables {@code progress} and {@code parked_event}
 * @param pages the database of the projected tables
 * @param making makes the projectors, given where they write
 */
public record Plan(
        String name,
        String schema,
        DataSource pages,
        EventReader events,
        Function<Rows, List<Projector>> making,
        Outdating outdating,
        Pace pace) {

    /** The same, written elsewhere in the same database. */
    public Plan in(String otherSchema, DataSource otherPages) {
        return new Plan(name, otherSchema, otherPages, events, making, outdating, pace);
    }
}

package org.visavis.store.rebuild;

import org.visavis.store.EventReader;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;
import org.visavis.store.UnknownEvent;
import org.visavis.store.read.RawEvent;
import org.visavis.store.read.Undecodable;
import org.visavis.store.rows.Across;
import org.visavis.store.rows.GatheredRows;
import org.visavis.store.rows.Rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One of those who project whole streams at the same time: each on a thread, with projectors and a
 * connection of its own. What cannot be projected, or copied, is set aside.
 */
final class Filling {
    private final EventReader events;
    private final GatheredRows rows = new GatheredRows();
    private final List<Projector> projectors;
    private final CopyBuffer buffer;
    private final Set<String> setAside;

    /**
     * @param setAside gets the streams that have to be projected event by event
     */
    Filling(
            EventReader events,
            Function<Rows, List<Projector>> making,
            Connection connection,
            Set<String> setAside)
            throws SQLException {
        this.events = events.rememberingKeys();
        this.projectors = making.apply(rows);
        this.buffer =
                new CopyBuffer(
                        connection,
                        projectors.stream().flatMap(one -> one.tables().stream()).toList());
        this.setAside = setAside;
    }

    /** Projects whole streams. */
    void project(List<RawEvent> streams) throws SQLException {
        List<Recorded> read = streams.stream().map(events::recorded).toList();
        if (!attempt(read)) {
            read.stream()
                    .collect(Collectors.groupingBy(Recorded::stream))
                    .values()
                    .forEach(this::alone);
        }
        if (buffer.isFull()) {
            write();
        }
    }

    private void alone(List<Recorded> stream) {
        if (!attempt(stream)) {
            setAside.add(stream.getFirst().stream());
        }
    }

    private boolean attempt(List<Recorded> whole) {
        if (whole.stream().anyMatch(Filling::isUnfit)) {
            return false;
        }
        try {
            whole.forEach(event -> projectors.forEach(one -> one.on(event)));
            projectors.forEach(Projector::flush);
            rows.forEach(buffer::add);
            buffer.addAcross(rows.across());
            rows.forget();
            buffer.addStreams(whole.stream().map(Recorded::stream).collect(Collectors.toSet()));
            return true;
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            projectors.forEach(Projector::rolledBack);
            rows.forget();
            return false;
        }
    }

    private static boolean isUnfit(Recorded event) {
        return event.payload() instanceof UnknownEvent || event.payload() instanceof Undecodable;
    }

    /** Copies what is left. */
    void write() throws SQLException {
        setAside.addAll(buffer.write());
    }

    /** What is to be done when all streams are there. */
    Collection<Across> across() {
        return buffer.across();
    }
}

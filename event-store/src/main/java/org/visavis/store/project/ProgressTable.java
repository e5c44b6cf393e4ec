package org.visavis.store.project;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.visavis.store.EventReader;

import java.util.UUID;

import javax.sql.DataSource;

/**
 * Axon's token as one plain row: a position, the store it counts in, and the process that may move
 * it. A position of another store, or one the store has not reached, is never followed: everything
 * is rebuilt instead.
 */
final class ProgressTable implements TokenStore {
    private final String owner = UUID.randomUUID().toString();
    private final JdbcClient jdbc;
    private final String table;
    private final EventReader events;
    private final Reached reached;
    private final Runnable startOver;

    private record Row(long position, UUID epoch) {}

    /**
     * The table of a schema.
     *
     * @param startOver empties what was projected, in the current transaction
     */
    ProgressTable(
            DataSource source,
            String schema,
            EventReader events,
            Reached reached,
            Runnable startOver) {
        this.jdbc = JdbcClient.create(source);
        this.table = schema + ".progress";
        this.events = events;
        this.reached = reached;
        this.startOver = startOver;
    }

    /** Makes the processor's row, at the very beginning, unless it is there. */
    void prepare(String processor) {
        jdbc.sql(
                        "insert into %s (processor, position, epoch) values (?, 0, ?) on conflict do nothing"
                                .formatted(table))
                .params(processor, events.epoch())
                .update();
    }

    /**
     * Keeps every process from projecting until the current transaction ends.
     *
     * @return how far all is projected
     */
    long lock(String processor) {
        return jdbc.sql("select position from %s where processor = ? for update".formatted(table))
                .param(processor)
                .query(Long.class)
                .single();
    }

    /** Moves the position, whoever runs the processor. */
    void move(String processor, long position) {
        jdbc.sql("update %s set position = ?, epoch = ? where processor = ?".formatted(table))
                .params(position, events.epoch(), processor)
                .update();
    }

    /** Back to the beginning; whoever runs the processor loses it. */
    void rewind(String processor) {
        jdbc.sql(
                        "update %s set position = 0, epoch = ?, owner = null where processor = ?"
                                .formatted(table))
                .params(events.epoch(), processor)
                .update();
    }

    /** How far the processor has come in this store; 0 if it is to be rebuilt. */
    long position(String processor) {
        var row =
                jdbc.sql("select position, epoch from %s where processor = ?".formatted(table))
                        .param(processor)
                        .query(Row.class)
                        .single();
        return isOfThisStore(row) ? row.position() : 0;
    }

    private boolean isOfThisStore(Row row) {
        return row.epoch().equals(events.epoch()) && row.position() <= events.lastPosition();
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        var row =
                jdbc.sql(
                                """
                                update %s set owner = ?, claimed_at = clock_timestamp()
                                where processor = ? and (owner is null or owner = ?
                                    or claimed_at < clock_timestamp() - interval '5 seconds')
                                returning position, epoch
                                """
                                        .formatted(table))
                        .params(owner, processor, owner)
                        .query(Row.class)
                        .optional()
                        .orElseThrow(
                                () ->
                                        new UnableToClaimTokenException(
                                                processor + " runs in another process"));
        if (isOfThisStore(row)) {
            reached.reach(row.position());
            return new GlobalSequenceTrackingToken(row.position());
        }
        startOver.run();
        jdbc.sql("update %s set position = 0, epoch = ? where processor = ?".formatted(table))
                .params(events.epoch(), processor)
                .update();
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        long position = token instanceof GlobalSequenceTrackingToken at ? at.getGlobalIndex() : 0;
        keepClaim(
                processor,
                jdbc.sql(
                                "update %s set position = ?, claimed_at = clock_timestamp() where processor = ? and owner = ?"
                                        .formatted(table))
                        .params(position, processor, owner)
                        .update());
    }

    @Override
    public void extendClaim(String processor, int segment) {
        keepClaim(
                processor,
                jdbc.sql(
                                "update %s set claimed_at = clock_timestamp() where processor = ? and owner = ?"
                                        .formatted(table))
                        .params(processor, owner)
                        .update());
    }

    private static void keepClaim(String processor, int rows) {
        if (rows == 0) {
            throw new UnableToClaimTokenException(processor + " was taken over or rebuilt");
        }
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        jdbc.sql("update %s set owner = null where processor = ? and owner = ?".formatted(table))
                .params(processor, owner)
                .update();
    }

    @Override
    public int[] fetchSegments(String processor) {
        return new int[] {0};
    }
}

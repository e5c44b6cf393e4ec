package org.visavis.query.supervision;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Feeds the table of what boards count, a batch at once. */
public final class CountedProjector implements Projector {
    private static final String INSERT =
            """
            insert into counted (dossier, position, kind, organisation, procedure, number, agent,
                channel, direction, reached, detail, due, was, happened_at, known_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    public CountedProjector(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void on(Recorded recorded) {
        if (recorded.payload() instanceof DossierEvent event) {
            Counting counting = WhatCounts.of(event);
            if (counting != null) {
                rows.add(columns(counting.at(recorded.position(), recorded.recordedAt())));
            }
        }
    }

    @Override
    public void flush() {
        jdbc.batchUpdate(INSERT, rows);
        rows.clear();
    }

    @Override
    public void rolledBack() {
        rows.clear();
    }

    @Override
    public void reset() {
        jdbc.execute("truncate counted");
    }

    private static @Nullable Object[] columns(Counted row) {
        return new @Nullable Object[] {
            row.dossier(),
            row.position(),
            row.kind().name(),
            row.organisation(),
            row.procedure(),
            row.number(),
            row.agent(),
            name(row.channel()),
            name(row.direction()),
            name(row.reached()),
            name(row.detail()),
            at(row.due()),
            at(row.was()),
            at(row.happenedAt()),
            at(row.knownAt())
        };
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable Timestamp at(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}

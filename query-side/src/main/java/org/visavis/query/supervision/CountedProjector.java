package org.visavis.query.supervision;

import org.jspecify.annotations.Nullable;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.util.List;

/** Feeds the table of what boards count, a batch at once. */
public final class CountedProjector implements Projector {
    private static final Table COUNTED = new Table("counted", "dossier");
    private static final Insert COUNTS =
            COUNTED.insert(
                    "dossier",
                    "position",
                    "kind",
                    "organisation",
                    "procedure",
                    "number",
                    "agent",
                    "channel",
                    "direction",
                    "reached",
                    "detail",
                    "due",
                    "was",
                    "happened_at",
                    "known_at");

    private final Rows rows;

    /** Writes there. */
    public CountedProjector(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void on(Recorded recorded) {
        if (recorded.payload() instanceof DossierEvent event) {
            Counting counting = WhatCounts.of(event);
            if (counting != null) {
                write(counting.at(recorded.position(), recorded.recordedAt()));
            }
        }
    }

    private void write(Counted row) {
        rows.write(
                COUNTS,
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
                row.due(),
                row.was(),
                row.happenedAt(),
                row.knownAt());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    @Override
    public List<Table> tables() {
        return List.of(COUNTED);
    }
}

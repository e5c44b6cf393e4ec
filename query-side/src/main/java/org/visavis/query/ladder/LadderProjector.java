package org.visavis.query.ladder;

import org.visavis.events.procedure.ProcedureEvent.LadderPublished;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.util.List;

/** Keeps every ladder that a procedure ever had. */
public final class LadderProjector implements Projector {
    private static final Table LADDERS = new Table("ladder", "procedure");
    private static final Insert PUBLISHED =
            LADDERS.insert(
                    "procedure",
                    "version",
                    "rungs",
                    "silent_after",
                    "published_by",
                    "published_at");

    private final Rows rows;

    /** Writes there. */
    public LadderProjector(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void on(Recorded recorded) {
        if (recorded.payload() instanceof LadderPublished it) {
            rows.write(
                    PUBLISHED,
                    it.procedure().value(),
                    it.version(),
                    it.rungs().stream().map(StoredRung::of).toArray(String[]::new),
                    it.silentAfter(),
                    it.by().value(),
                    it.happenedAt());
        }
    }

    @Override
    public List<Table> tables() {
        return List.of(LADDERS);
    }
}

package org.visavis.query.imports;

import org.jspecify.annotations.Nullable;
import org.visavis.events.imports.ImportEvent;
import org.visavis.events.imports.ImportEvent.ImportAdvanced;
import org.visavis.events.imports.ImportEvent.ImportFailed;
import org.visavis.events.imports.ImportEvent.ImportFinished;
import org.visavis.events.imports.ImportEvent.ImportStarted;
import org.visavis.events.imports.ImportId;
import org.visavis.events.imports.RefusedCase;
import org.visavis.events.imports.Tally;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;
import org.visavis.store.rows.Change;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.time.Instant;
import java.util.List;

/** Keeps how far each import has come, and what it refused. */
public final class ImportProjector implements Projector {
    private static final Table IMPORTS = new Table("import", "id");
    private static final Table REFUSED = new Table("refused_case", "import");
    private static final Insert STARTED =
            IMPORTS.insert(
                    "id",
                    "organisation",
                    "agent",
                    "referent",
                    "state",
                    "share",
                    "cases",
                    "events",
                    "dossiers",
                    "agents",
                    "refused",
                    "details",
                    "started_at");
    private static final Change SHARE = IMPORTS.set("share").where("id");
    private static final Change TALLY =
            IMPORTS.set("cases", "events", "dossiers", "agents", "refused").where("id");
    private static final Change ENDED =
            IMPORTS.set("state", "reason", "line", "details", "finished_at").where("id");
    private static final Insert REFUSED_CASE =
            REFUSED.insert("import", "number", "reference", "line", "reason", "details");

    private final Rows rows;

    /** Writes there. */
    public ImportProjector(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void on(Recorded recorded) {
        if (recorded.payload() instanceof ImportEvent event) {
            switch (event) {
                case ImportStarted started -> insert(started);
                case ImportAdvanced advanced -> advance(advanced);
                case ImportFinished end ->
                        end(end.id(), "DONE", end.tally(), null, null, List.of(), end.happenedAt());
                case ImportFailed end ->
                        end(
                                end.id(),
                                "FAILED",
                                end.tally(),
                                end.reason(),
                                end.line(),
                                end.details().orElse(List.of()),
                                end.happenedAt());
            }
        }
    }

    private void insert(ImportStarted started) {
        rows.write(
                STARTED,
                started.id().value(),
                started.organisation().value(),
                started.by().value(),
                started.referent().name(),
                "RUNNING",
                0,
                0,
                0,
                0,
                0,
                0,
                new String[0],
                started.happenedAt());
    }

    private void advance(ImportAdvanced advanced) {
        tally(advanced.id(), advanced.tally());
        rows.write(SHARE, advanced.share(), advanced.id().value());
        int told = advanced.tally().refused() - advanced.refused().size();
        for (RefusedCase refused : advanced.refused()) {
            rows.write(
                    REFUSED_CASE,
                    advanced.id().value(),
                    ++told,
                    refused.reference(),
                    refused.line(),
                    refused.reason(),
                    refused.details().orElse(List.of()).toArray(String[]::new));
        }
    }

    private void end(
            ImportId id,
            String state,
            Tally tally,
            @Nullable String reason,
            @Nullable Integer line,
            List<String> details,
            Instant at) {
        tally(id, tally);
        rows.write(ENDED, state, reason, line, details.toArray(String[]::new), at, id.value());
    }

    private void tally(ImportId id, Tally tally) {
        rows.write(
                TALLY,
                tally.cases(),
                tally.events(),
                tally.dossiers(),
                tally.agents(),
                tally.refused(),
                id.value());
    }

    @Override
    public List<Table> tables() {
        return List.of(IMPORTS, REFUSED);
    }
}

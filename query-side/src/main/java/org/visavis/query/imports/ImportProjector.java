package org.visavis.query.imports;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
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

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Keeps how far each import has come, and what it refused. */
public final class ImportProjector implements Projector {
    private final JdbcTemplate jdbc;

    public ImportProjector(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
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
        jdbc.update(
                """
                insert into import (id, organisation, agent, referent, state, share, cases, events,
                    dossiers, agents, refused, details, started_at)
                values (?, ?, ?, ?, 'RUNNING', 0, 0, 0, 0, 0, 0, '{}', ?)
                """,
                started.id().value(),
                started.organisation().value(),
                started.by().value(),
                started.referent().name(),
                Timestamp.from(started.happenedAt()));
    }

    private void advance(ImportAdvanced advanced) {
        tally(advanced.id(), advanced.tally());
        jdbc.update(
                "update import set share = ? where id = ?",
                advanced.share(),
                advanced.id().value());
        int told = advanced.tally().refused() - advanced.refused().size();
        List<Object[]> rows = new ArrayList<>();
        for (RefusedCase refused : advanced.refused()) {
            rows.add(
                    new @Nullable Object[] {
                        advanced.id().value(),
                        ++told,
                        refused.reference(),
                        refused.line(),
                        refused.reason(),
                        refused.details().orElse(List.of()).toArray(String[]::new)
                    });
        }
        jdbc.batchUpdate("insert into refused_case values (?, ?, ?, ?, ?, ?)", rows);
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
        jdbc.update(
                """
                update import set state = ?, reason = ?, line = ?, details = ?, finished_at = ?
                where id = ?
                """,
                state,
                reason,
                line,
                details.toArray(String[]::new),
                Timestamp.from(at),
                id.value());
    }

    private void tally(ImportId id, Tally tally) {
        jdbc.update(
                """
                update import
                set cases = ?, events = ?, dossiers = ?, agents = ?, refused = ?
                where id = ?
                """,
                tally.cases(),
                tally.events(),
                tally.dossiers(),
                tally.agents(),
                tally.refused(),
                id.value());
    }

    @Override
    public void reset() {
        jdbc.execute("truncate import, refused_case");
    }
}

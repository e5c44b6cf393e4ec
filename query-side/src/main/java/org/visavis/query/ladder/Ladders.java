package org.visavis.query.ladder;

import org.jspecify.annotations.Nullable;
import org.visavis.calendar.WorkingDays;
import org.visavis.events.procedure.Rung;
import org.visavis.events.procedure.UsualLadder;
import org.visavis.query.ladder.LadderView.Step;
import org.visavis.query.platform.QueryDatabase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads which ladder is in force. */
public final class Ladders {
    private static final String IN_FORCE =
            """
            select p.id, p.name, l.version, l.rungs, l.published_at,
                coalesce(l.silent_after, :usual) as silent_after
            from procedure p left join ladder l on l.procedure = p.id
            where p.id = :procedure and p.organisation = :organisation
            order by l.version desc limit 1
            """;

    private final QueryDatabase database;
    private final WorkingDays days;

    public Ladders(QueryDatabase database, WorkingDays days) {
        this.database = database;
        this.days = days;
    }

    /**
     * The ladder of a procedure of this organisation.
     *
     * @param now from when its dates are counted
     */
    public Optional<LadderView> of(String procedure, String organisation, Instant now) {
        return database.sql()
                .sql(IN_FORCE)
                .param("procedure", procedure)
                .param("organisation", organisation)
                .param("usual", UsualLadder.SILENT_AFTER)
                .query((row, _) -> view(row, days.dayOf(now)))
                .optional();
    }

    private LadderView view(ResultSet row, LocalDate today) throws SQLException {
        int version = row.getInt("version");
        boolean usual = version == 0;
        return new LadderView(
                row.getString("id"),
                row.getString("name"),
                version,
                (usual ? UsualLadder.RUNGS : rungs(row))
                        .stream().map(rung -> step(rung, today)).toList(),
                row.getInt("silent_after"),
                since(row));
    }

    private Step step(Rung rung, LocalDate today) {
        return new Step(rung.kind(), rung.workingDays(), days.after(today, rung.workingDays()));
    }

    private static List<Rung> rungs(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("rungs").getArray())
                .map(StoredRung::read)
                .toList();
    }

    private static @Nullable Instant since(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("published_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

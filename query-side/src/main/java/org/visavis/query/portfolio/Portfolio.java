package org.visavis.query.portfolio;

import org.jspecify.annotations.Nullable;
import org.visavis.query.platform.NextStep;

import java.time.Instant;
import java.util.List;

/**
 * The open dossiers of an agent, by due date, those without one last.
 *
 * @param total how many there are in all
 * @param next what to ask after for more; none at the end
 */
public record Portfolio(Holder agent, List<Line> dossiers, long total, @Nullable String next) {

    /** Whose portfolio it is. */
    public record Holder(String id, String name) {}

    /** One dossier, with what comes next. */
    public record Line(
            String id,
            @Nullable String reference,
            String title,
            Holder party,
            Holder referent,
            String procedure,
            NextStep nextAction,
            @Nullable Instant due,
            boolean late,
            Instant openedAt) {}
}

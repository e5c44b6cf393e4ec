package org.visavis.query.dossierpage;

import org.visavis.events.dossier.Ladder;
import org.visavis.events.dossier.Ladder.HelpOffered;
import org.visavis.events.dossier.Ladder.LadderPaused;
import org.visavis.events.dossier.Ladder.LadderResumed;
import org.visavis.events.dossier.Ladder.RungClimbed;
import org.visavis.events.dossier.Ladder.RungPlanned;
import org.visavis.store.rows.Change;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.util.List;

/** How high each request has climbed, and what it waits for; a new plan replaces the one before. */
final class LadderTable extends DossierTable {
    private static final Table RUNGS = new Table("rung", "dossier");
    private static final Table PAUSES = new Table("ladder_pause", "dossier");
    private static final Insert PLANNED =
            RUNGS.put(
                    List.of("dossier", "request", "rung"),
                    "dossier",
                    "request",
                    "rung",
                    "kind",
                    "version",
                    "working_days",
                    "from_at",
                    "due");
    private static final Change CLIMBED =
            RUNGS.set("climbed_at").where("dossier", "request", "rung");
    private static final Insert PAUSED =
            PAUSES.insert("dossier", "position", "agent", "reason", "from_at", "until_at");
    private static final Change ENDED =
            PAUSES.set("ended_at").where("dossier").whereUnset("ended_at");

    LadderTable() {
        super(RUNGS, PAUSES);
    }

    @Override
    void write(Ladder event, Place place, Rows into) {
        switch (event) {
            case RungPlanned it ->
                    into.write(
                            PLANNED,
                            place.dossier(),
                            it.request(),
                            it.rung(),
                            it.kind().name(),
                            it.version(),
                            it.workingDays(),
                            it.from(),
                            it.due());
            case RungClimbed it ->
                    into.write(CLIMBED, place.at(), place.dossier(), it.request(), it.rung());
            case LadderPaused it -> {
                into.write(ENDED, place.at(), place.dossier());
                into.write(
                        PAUSED,
                        place.dossier(),
                        place.position(),
                        it.by().value(),
                        words(it.reason()),
                        place.at(),
                        it.until());
            }
            case LadderResumed _ -> into.write(ENDED, place.at(), place.dossier());
            case HelpOffered _ -> {
                // The history tells it.
            }
        }
    }
}

package org.visavis.query.dossierpage;

import org.visavis.events.dossier.Closing;
import org.visavis.events.dossier.Introduction;
import org.visavis.events.dossier.Introduction.IntroductionEntrusted;
import org.visavis.events.dossier.Introduction.IntroductionLineAdded;
import org.visavis.events.dossier.Introduction.IntroductionPlanned;
import org.visavis.events.dossier.Introduction.ReferentIntroduced;
import org.visavis.store.rows.Change;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Removal;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.util.List;

/** The introductions that are still to come. When one was made, the dossier's own row tells. */
final class IntroductionTable extends DossierTable {
    private static final Table OWED = new Table("introduction", "dossier");
    private static final Insert PLANNED =
            OWED.put(List.of("dossier"), "dossier", "organisation", "agent", "due", "action");
    private static final Change LINE = OWED.set("line_by").where("dossier");
    private static final Change ENTRUSTED = OWED.set("action").where("dossier");
    private static final Removal SETTLED = OWED.remove("dossier");

    IntroductionTable() {
        super(OWED);
    }

    @Override
    void write(Introduction event, Place place, Rows into) {
        switch (event) {
            case IntroductionPlanned it ->
                    into.write(
                            PLANNED,
                            place.dossier(),
                            place.organisation(),
                            it.agent().value(),
                            it.due(),
                            null);
            case IntroductionLineAdded it -> into.write(LINE, it.by().value(), place.dossier());
            case IntroductionEntrusted it -> into.write(ENTRUSTED, it.action(), place.dossier());
            case ReferentIntroduced _ -> into.write(SETTLED, place.dossier());
        }
    }

    @Override
    void write(Closing event, Place place, Rows into) {
        into.write(SETTLED, place.dossier());
    }
}

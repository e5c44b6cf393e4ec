package org.visavis.query.dossierpage;

import org.visavis.events.dossier.InStead;
import org.visavis.events.dossier.InStead.ActedInStead;
import org.visavis.events.dossier.InStead.ActingInSteadAnnounced;
import org.visavis.events.dossier.InStead.ActingInSteadWithdrawn;
import org.visavis.store.rows.Change;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

/** What was announced to be done in the party's stead, until it is done or given up. */
final class InSteadTable extends DossierTable {
    private static final Table IN_STEAD = new Table("in_stead", "dossier");
    private static final Insert ANNOUNCED =
            IN_STEAD.insert("dossier", "number", "agent", "what", "why", "announced_at");
    private static final Change ENDED = IN_STEAD.set("ended_at").where("dossier", "number");

    InSteadTable() {
        super(IN_STEAD);
    }

    @Override
    void write(InStead event, Place place, Rows into) {
        switch (event) {
            case ActingInSteadAnnounced it ->
                    into.write(
                            ANNOUNCED,
                            place.dossier(),
                            it.number(),
                            it.by().value(),
                            words(it.what()),
                            words(it.why()),
                            place.at());
            case ActedInStead it -> into.write(ENDED, place.at(), place.dossier(), it.number());
            case ActingInSteadWithdrawn it ->
                    into.write(ENDED, place.at(), place.dossier(), it.number());
        }
    }
}

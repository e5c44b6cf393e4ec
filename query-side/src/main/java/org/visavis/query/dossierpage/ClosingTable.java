package org.visavis.query.dossierpage;

import org.visavis.events.dossier.Closing;
import org.visavis.events.dossier.Closing.ClosingImported;
import org.visavis.events.dossier.Closing.DossierClosed;
import org.visavis.events.dossier.Closing.DossierReopened;
import org.visavis.events.dossier.Correction;
import org.visavis.events.dossier.Correction.DateCorrected;
import org.visavis.events.dossier.DossierDate;
import org.visavis.store.rows.Change;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

/** Each time the dossier was closed, until it was opened again. */
final class ClosingTable extends DossierTable {
    private static final Table CLOSINGS = new Table("closing", "dossier");
    private static final Insert CLOSED =
            CLOSINGS.insert("dossier", "position", "organisation", "closed_at", "closed_known_at");
    private static final Change REOPENED =
            CLOSINGS.set("reopened_at", "reopened_known_at")
                    .where("dossier")
                    .whereUnset("reopened_at");
    private static final Change CORRECTED =
            CLOSINGS.set("closed_at").where("dossier").whereUnset("reopened_at");

    ClosingTable() {
        super(CLOSINGS);
    }

    @Override
    void write(Closing event, Place place, Rows into) {
        switch (event) {
            case DossierClosed _, ClosingImported _ ->
                    into.write(
                            CLOSED,
                            place.dossier(),
                            place.position(),
                            place.organisation(),
                            place.at(),
                            place.knownAt());
            case DossierReopened _ ->
                    into.write(REOPENED, place.at(), place.knownAt(), place.dossier());
        }
    }

    @Override
    void write(Correction event, Place place, Rows into) {
        if (event instanceof DateCorrected date && date.which() == DossierDate.CLOSING) {
            into.write(CORRECTED, date.to(), place.dossier());
        }
    }
}

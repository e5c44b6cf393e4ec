package org.visavis.query.dossierpage;

import org.springframework.jdbc.core.JdbcTemplate;
import org.visavis.events.dossier.Closing;
import org.visavis.events.dossier.Closing.ClosingImported;
import org.visavis.events.dossier.Closing.DossierClosed;
import org.visavis.events.dossier.Closing.DossierReopened;
import org.visavis.events.dossier.Correction;
import org.visavis.events.dossier.Correction.DateCorrected;
import org.visavis.events.dossier.DossierDate;

/** Each time the dossier was closed, until it was opened again. */
final class ClosingTable extends DossierTable {
    private static final String CLOSED =
            """
            insert into closing (dossier, position, organisation, closed_at, closed_known_at)
            select id, ?, organisation, ?, ? from dossier where id = ?
            """;
    private static final String REOPENED =
            """
            update closing set reopened_at = ?, reopened_known_at = ?
            where dossier = ? and reopened_at is null
            """;
    private static final String CORRECTED =
            "update closing set closed_at = ? where dossier = ? and reopened_at is null";

    ClosingTable(JdbcTemplate jdbc) {
        super(jdbc, "closing");
    }

    @Override
    void write(Closing event, Place place, Writes into) {
        switch (event) {
            case DossierClosed _, ClosingImported _ ->
                    into.add(
                            CLOSED, place.position(), place.at(), place.knownAt(), place.dossier());
            case DossierReopened _ ->
                    into.add(REOPENED, place.at(), place.knownAt(), place.dossier());
        }
    }

    @Override
    void write(Correction event, Place place, Writes into) {
        if (event instanceof DateCorrected date && date.which() == DossierDate.CLOSING) {
            into.add(CORRECTED, date.to(), place.dossier());
        }
    }
}

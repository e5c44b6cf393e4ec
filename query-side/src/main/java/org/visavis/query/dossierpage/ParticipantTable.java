package org.visavis.query.dossierpage;

import org.visavis.events.dossier.Participation;
import org.visavis.events.dossier.Participation.ParticipantJoined;
import org.visavis.events.dossier.Participation.ParticipantLeft;
import org.visavis.store.rows.Change;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

/** Who else has a part in it, from when to when. */
final class ParticipantTable extends DossierTable {
    private static final Table PARTICIPANTS = new Table("participant", "dossier");
    private static final Insert JOINED =
            PARTICIPANTS.insert("dossier", "number", "party", "role", "from_at");
    private static final Change LEFT = PARTICIPANTS.set("until_at").where("dossier", "number");

    ParticipantTable() {
        super(PARTICIPANTS);
    }

    @Override
    void write(Participation event, Place place, Rows into) {
        switch (event) {
            case ParticipantJoined it ->
                    into.write(
                            JOINED,
                            place.dossier(),
                            it.number(),
                            it.party().value(),
                            it.role().name(),
                            place.at());
            case ParticipantLeft it -> into.write(LEFT, place.at(), place.dossier(), it.number());
        }
    }
}

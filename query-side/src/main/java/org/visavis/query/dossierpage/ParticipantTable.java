package org.visavis.query.dossierpage;

import org.springframework.jdbc.core.JdbcTemplate;
import org.visavis.events.dossier.Participation;
import org.visavis.events.dossier.Participation.ParticipantJoined;
import org.visavis.events.dossier.Participation.ParticipantLeft;

/** Who else has a part in it, from when to when. */
final class ParticipantTable extends DossierTable {
    private static final String JOINED =
            "insert into participant (dossier, number, party, role, from_at) values (?, ?, ?, ?,"
                    + " ?)";
    private static final String LEFT =
            "update participant set until_at = ? where dossier = ? and number = ?";

    ParticipantTable(JdbcTemplate jdbc) {
        super(jdbc, "participant");
    }

    @Override
    void write(Participation event, Place place, Writes into) {
        switch (event) {
            case ParticipantJoined it ->
                    into.add(
                            JOINED,
                            place.dossier(),
                            it.number(),
                            it.party().value(),
                            it.role().name(),
                            place.at());
            case ParticipantLeft it -> into.add(LEFT, place.at(), place.dossier(), it.number());
        }
    }
}

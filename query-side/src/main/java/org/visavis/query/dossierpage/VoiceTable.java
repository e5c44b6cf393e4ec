package org.visavis.query.dossierpage;

import org.springframework.jdbc.core.JdbcTemplate;
import org.visavis.events.dossier.Voice;
import org.visavis.events.dossier.Voice.AnotherReferentAsked;
import org.visavis.events.dossier.Voice.AnotherReferentRefused;
import org.visavis.events.dossier.Voice.ContestationAnswered;
import org.visavis.events.dossier.Voice.RecordContested;
import org.visavis.events.dossier.Voice.ThanksDeclined;
import org.visavis.events.dossier.Voice.ThanksGiven;

/** What the party had to say about how they are served. */
final class VoiceTable extends DossierTable {
    private static final String THANKED =
            "insert into thanks (dossier, number, text, happened_at) values (?, ?, ?, ?)";
    private static final String EACH =
            "insert into thanked (dossier, number, agent) values (?, ?, ?) on conflict do nothing";
    private static final String DECLINED =
            "update thanked set declined_at = ? where dossier = ? and number = ? and agent = ?";
    private static final String CONTESTED =
            """
            insert into contestation (dossier, number, sequence, text, asked_at)
            values (?, ?, ?, ?, ?)
            """;
    private static final String ANSWERED =
            """
            update contestation set answered_at = ?, answered_by = ?, answer = ?
            where dossier = ? and number = ?
            """;

    VoiceTable(JdbcTemplate jdbc) {
        super(jdbc, "thanks", "thanked", "contestation");
    }

    @Override
    void write(Voice event, Place place, Writes into) {
        switch (event) {
            case ThanksGiven it -> {
                into.add(THANKED, place.dossier(), it.number(), words(it.text()), place.at());
                it.to()
                        .forEach(
                                agent ->
                                        into.add(
                                                EACH, place.dossier(), it.number(), agent.value()));
            }
            case ThanksDeclined it ->
                    into.add(
                            DECLINED, place.at(), place.dossier(), it.number(), it.agent().value());
            case RecordContested it ->
                    into.add(
                            CONTESTED,
                            place.dossier(),
                            it.number(),
                            it.sequence(),
                            words(it.text()),
                            place.at());
            case ContestationAnswered it ->
                    into.add(
                            ANSWERED,
                            place.at(),
                            it.by().value(),
                            words(it.answer()),
                            place.dossier(),
                            it.number());
            case AnotherReferentAsked _, AnotherReferentRefused _ -> {
                // The dossier's own row tells it.
            }
        }
    }
}

package org.visavis.query.dossierpage;

import org.visavis.events.dossier.Voice;
import org.visavis.events.dossier.Voice.AnotherReferentAsked;
import org.visavis.events.dossier.Voice.AnotherReferentRefused;
import org.visavis.events.dossier.Voice.AnswerJudged;
import org.visavis.events.dossier.Voice.ContestationAnswered;
import org.visavis.events.dossier.Voice.RecordContested;
import org.visavis.events.dossier.Voice.ThanksDeclined;
import org.visavis.events.dossier.Voice.ThanksGiven;
import org.visavis.store.rows.Change;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

/** What the party had to say about how they are served. */
final class VoiceTable extends DossierTable {
    private static final Table THANKS = new Table("thanks", "dossier");
    private static final Table THANKED = new Table("thanked", "dossier");
    private static final Table CONTESTATIONS = new Table("contestation", "dossier");
    private static final Insert GIVEN = THANKS.insert("dossier", "number", "text", "happened_at");
    private static final Insert EACH = THANKED.insert("dossier", "number", "agent");
    private static final Change DECLINED =
            THANKED.set("declined_at").where("dossier", "number", "agent");
    private static final Insert CONTESTED =
            CONTESTATIONS.insert("dossier", "number", "sequence", "text", "asked_at");
    private static final Change ANSWERED =
            CONTESTATIONS.set("answered_at", "answered_by", "answer").where("dossier", "number");

    VoiceTable() {
        super(THANKS, THANKED, CONTESTATIONS);
    }

    @Override
    void write(Voice event, Place place, Rows into) {
        switch (event) {
            case ThanksGiven it -> {
                into.write(GIVEN, place.dossier(), it.number(), words(it.text()), place.at());
                it.to().stream()
                        .distinct()
                        .forEach(
                                agent ->
                                        into.write(
                                                EACH, place.dossier(), it.number(), agent.value()));
            }
            case ThanksDeclined it ->
                    into.write(
                            DECLINED, place.at(), place.dossier(), it.number(), it.agent().value());
            case RecordContested it ->
                    into.write(
                            CONTESTED,
                            place.dossier(),
                            it.number(),
                            it.sequence(),
                            words(it.text()),
                            place.at());
            case ContestationAnswered it ->
                    into.write(
                            ANSWERED,
                            place.at(),
                            it.by().value(),
                            words(it.answer()),
                            place.dossier(),
                            it.number());
            case AnotherReferentAsked _, AnotherReferentRefused _ -> {
                // The dossier's own row tells it.
            }
            case AnswerJudged _ -> {
                // Told beside the answers.
            }
        }
    }
}

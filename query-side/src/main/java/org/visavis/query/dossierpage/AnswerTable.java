package org.visavis.query.dossierpage;

import org.visavis.events.dossier.Correspondence;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.dossier.Voice;
import org.visavis.events.dossier.Voice.AnswerJudged;
import org.visavis.store.rows.Change;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

/** The messages that were to answer the party, and whether they did. */
final class AnswerTable extends DossierTable {
    private static final Table ANSWERS = new Table("answer", "dossier");
    private static final Insert GIVEN = ANSWERS.insert("dossier", "number", "given_at");
    private static final Change JUDGED =
            ANSWERS.set("helped", "words", "judged_at").where("dossier", "number");

    AnswerTable() {
        super(ANSWERS);
    }

    @Override
    void write(Correspondence event, Place place, Rows into) {
        if (event instanceof MessageWritten it && Boolean.TRUE.equals(it.answers())) {
            into.write(GIVEN, place.dossier(), it.number(), place.at());
        }
    }

    @Override
    void write(Voice event, Place place, Rows into) {
        if (event instanceof AnswerJudged it) {
            into.write(
                    JUDGED,
                    it.helped(),
                    wordsIfAny(it.words()),
                    place.at(),
                    place.dossier(),
                    it.number());
        }
    }
}

package org.visavis.query.history;

import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Correction;
import org.visavis.events.dossier.Correction.DateCorrected;
import org.visavis.events.dossier.Correction.DossierPartyCorrected;
import org.visavis.events.dossier.Correction.InteractionCorrected;
import org.visavis.events.dossier.Correction.ReferentCorrected;

/** Tells what had been recorded wrongly, and what is true. */
final class CorrectionTold {
    private CorrectionTold() {}

    static Told of(Correction event, Telling say) {
        return switch (event) {
            case InteractionCorrected it -> interaction(it, say);
            case DateCorrected it ->
                    say.told(
                            it.by(),
                            say.say(
                                    "DateCorrected." + it.which(),
                                    say.name(it.by()),
                                    say.day(it.from()),
                                    say.day(it.to())),
                            say.forAll("reason", it.reason()));
            case ReferentCorrected it ->
                    say.told(
                            it.by(),
                            say.say(
                                    "ReferentCorrected",
                                    say.name(it.by()),
                                    say.name(it.agent()),
                                    say.name(it.instead())),
                            say.forAll("reason", it.reason()));
            case DossierPartyCorrected it ->
                    say.told(
                            it.by(),
                            say.say("DossierPartyCorrected", say.name(it.by())),
                            say.forTeam("reason", it.reason()));
        };
    }

    private static Told interaction(InteractionCorrected it, Telling say) {
        Told told =
                say.told(
                        it.by(),
                        say.say("InteractionCorrected", say.name(it.by()), it.number()),
                        say.quote("summary", it.summary(), it.audience()),
                        say.quote("text", it.text(), it.audience()),
                        say.quote("reason", it.reason(), it.audience()));
        return it.audience() == Audience.PARTY ? told : told.forTheTeam();
    }
}

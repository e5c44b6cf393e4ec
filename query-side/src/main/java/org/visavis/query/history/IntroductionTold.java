package org.visavis.query.history;

import org.visavis.events.dossier.Introduction;
import org.visavis.events.dossier.Introduction.IntroductionEntrusted;
import org.visavis.events.dossier.Introduction.IntroductionLineAdded;
import org.visavis.events.dossier.Introduction.IntroductionPlanned;
import org.visavis.events.dossier.Introduction.ReferentIntroduced;

/** Tells how the party came to know who answers for them. */
final class IntroductionTold {
    private IntroductionTold() {}

    static Told of(Introduction event, Telling say) {
        return switch (event) {
            case IntroductionPlanned it ->
                    say.told(
                                    say.say(
                                            "IntroductionPlanned",
                                            say.name(it.agent()),
                                            say.day(it.due())))
                            .forTheTeam();
            case IntroductionLineAdded it ->
                    say.told(
                                    it.by(),
                                    say.say("IntroductionLineAdded", say.name(it.by())),
                                    say.forTeam("line", it.line()))
                            .forTheTeam();
            case IntroductionEntrusted it ->
                    say.told(say.say("IntroductionEntrusted", say.name(it.agent()), it.action()))
                            .forTheTeam();
            case ReferentIntroduced it ->
                    say.told(
                            it.agent(),
                            say.say(
                                    "ReferentIntroduced",
                                    say.name(it.agent()),
                                    say.word(it.channel(), "channel")));
        };
    }
}

package org.visavis.query.history;

import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Ladder;
import org.visavis.events.dossier.Ladder.LadderPaused;
import org.visavis.events.dossier.Ladder.LadderResumed;
import org.visavis.events.dossier.Ladder.RungClimbed;
import org.visavis.events.dossier.Ladder.RungPlanned;

/** Tells how an unanswered request went on by itself, and why then; for the team. */
final class LadderTold {
    private LadderTold() {}

    static Told of(Ladder event, Telling say) {
        return switch (event) {
            case RungPlanned it -> say.told(planned(it, say)).forTheTeam();
            case RungClimbed it -> say.told(climbed(it, say)).forTheTeam();
            case LadderPaused it ->
                    say.told(
                                    it.by(),
                                    say.say("LadderPaused", say.name(it.by()), say.day(it.until())),
                                    say.forTeam("reason", it.reason()))
                            .forTheTeam();
            case LadderResumed it -> resumed(it, say).forTheTeam();
        };
    }

    private static String planned(RungPlanned it, Telling say) {
        return say.say(
                it.version() == 0 ? "RungPlanned.usual" : "RungPlanned",
                say.word(it.kind(), "rung"),
                it.request(),
                say.day(it.due()),
                it.workingDays(),
                say.day(it.from()),
                it.version());
    }

    private static String climbed(RungClimbed it, Telling say) {
        String kind = say.word(it.kind(), "rung");
        Integer message = it.message();
        return message == null
                ? say.say("RungClimbed", kind, it.request(), it.rung())
                : say.say("RungClimbed.written", kind, it.request(), it.rung(), message);
    }

    private static Told resumed(LadderResumed it, Telling say) {
        AgentId by = it.by();
        return by == null
                ? say.told(say.say("LadderResumed.program"))
                : say.told(by, say.say("LadderResumed", say.name(by)));
    }
}

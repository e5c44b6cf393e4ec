package org.visavis.query.history;

import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Ladder;
import org.visavis.events.dossier.Ladder.HelpOffered;
import org.visavis.events.dossier.Ladder.LadderPaused;
import org.visavis.events.dossier.Ladder.LadderResumed;
import org.visavis.events.dossier.Ladder.RungClimbed;
import org.visavis.events.dossier.Ladder.RungPlanned;
import org.visavis.events.dossier.Silence;
import org.visavis.events.dossier.Silence.NudgePlanned;
import org.visavis.events.dossier.Silence.SilenceNoticed;

/** Tells how an unanswered request, or a silent dossier, went on by itself, and why then. */
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
            case HelpOffered it ->
                    say.told(it.by(), say.say("HelpOffered", say.name(it.by()), it.exchange()));
        };
    }

    static Told of(Silence event, Telling say) {
        return switch (event) {
            case NudgePlanned it ->
                    say.told(
                                    say.say(
                                            key("NudgePlanned", it.level()),
                                            say.day(it.due()),
                                            it.workingDays(),
                                            say.day(it.from())))
                            .forTheTeam();
            case SilenceNoticed it ->
                    say.told(
                                    say.say(
                                            key("SilenceNoticed", it.level()),
                                            say.day(it.since()),
                                            say.name(it.to())))
                            .forTheTeam();
        };
    }

    private static String key(String event, int level) {
        return level == 1 ? event : event + ".above";
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

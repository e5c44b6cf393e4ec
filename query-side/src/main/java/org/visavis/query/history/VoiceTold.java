package org.visavis.query.history;

import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Voice;
import org.visavis.events.dossier.Voice.AnotherReferentAsked;
import org.visavis.events.dossier.Voice.AnotherReferentRefused;
import org.visavis.events.dossier.Voice.AnswerJudged;
import org.visavis.events.dossier.Voice.ContestationAnswered;
import org.visavis.events.dossier.Voice.RecordContested;
import org.visavis.events.dossier.Voice.ThanksDeclined;
import org.visavis.events.dossier.Voice.ThanksGiven;

import java.util.List;
import java.util.stream.Collectors;

/** Tells what the party had to say about how they are served. */
final class VoiceTold {
    private VoiceTold() {}

    static Told of(Voice event, Telling say) {
        return switch (event) {
            case ThanksGiven it ->
                    say.told(
                            it.by(),
                            say.say("ThanksGiven", names(it.to(), say)),
                            say.forAll("text", it.text()));
            case ThanksDeclined it ->
                    say.told(it.agent(), say.say("ThanksDeclined", say.name(it.agent())))
                            .forTheTeam();
            case RecordContested it ->
                    say.told(
                            say.say("RecordContested", it.sequence()),
                            say.forAll("text", it.text()));
            case ContestationAnswered it ->
                    say.told(
                            it.by(),
                            say.say("ContestationAnswered", say.name(it.by())),
                            say.forAll("answer", it.answer()));
            case AnotherReferentAsked it -> asked(it, say);
            case AnswerJudged it ->
                    say.told(
                            say.say(
                                    it.helped() ? "AnswerJudged.helped" : "AnswerJudged",
                                    it.number()),
                            say.forAll("text", it.words()));
            case AnotherReferentRefused it ->
                    say.told(
                            it.by(),
                            say.say("AnotherReferentRefused", say.name(it.by())),
                            say.forAll("reason", it.reason()));
        };
    }

    private static Told asked(AnotherReferentAsked it, Telling say) {
        AgentId by = it.by();
        return by == null
                ? say.told(
                        say.say("AnotherReferentAsked.party", say.day(it.answerBy())),
                        say.forAll("reason", it.reason()))
                : say.told(
                        by,
                        say.say("AnotherReferentAsked", say.name(by), say.day(it.answerBy())),
                        say.forTeam("reason", it.reason()));
    }

    private static String names(List<AgentId> agents, Telling say) {
        return agents.stream().map(say::name).collect(Collectors.joining(", "));
    }
}

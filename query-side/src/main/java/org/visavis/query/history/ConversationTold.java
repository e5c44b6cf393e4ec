package org.visavis.query.history;

import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Conversation;
import org.visavis.events.dossier.Conversation.ActRecorded;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.Conversation.PartyWrote;
import org.visavis.events.dossier.Conversation.TeamNoteWritten;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.Reached;

/** Tells what was said, and what was done. */
final class ConversationTold {
    private ConversationTold() {}

    static Told of(Conversation event, Telling say) {
        return switch (event) {
            case InteractionRecorded it -> interaction(it, say);
            case PartyWrote it ->
                    say.told(
                            say.say("PartyWrote", say.name(it.to())),
                            say.forAll("text", it.text()));
            case TeamNoteWritten it ->
                    say.told(
                                    it.by(),
                                    say.say("TeamNoteWritten", say.name(it.by())),
                                    say.forTeam("text", it.text()))
                            .forTheTeam();
            case ActRecorded it ->
                    say.told(it.by(), say.say("ActRecorded", say.name(it.by()), it.activity()));
        };
    }

    /** What is for the team alone is not told to the party, not even that it was noted. */
    private static Told interaction(InteractionRecorded it, Telling say) {
        Told told =
                say.told(
                        it.by(),
                        say.say(way(it), say.name(it.by()), say.word(it.channel(), "channel")),
                        say.quote("summary", it.summary(), it.audience()),
                        say.quote("text", it.text(), it.audience()));
        return it.audience() == Audience.PARTY ? told : told.forTheTeam();
    }

    private static String way(InteractionRecorded it) {
        Reached reached = it.reached();
        if (reached != null && reached != Reached.REACHED) {
            return "InteractionRecorded." + reached;
        }
        return it.direction() == Direction.IN
                ? "InteractionRecorded.in"
                : "InteractionRecorded.out";
    }
}

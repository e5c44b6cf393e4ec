package org.visavis.query.history;

import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Correspondence;
import org.visavis.events.dossier.Correspondence.MessageDelivered;
import org.visavis.events.dossier.Correspondence.MessageTriedAgain;
import org.visavis.events.dossier.Correspondence.MessageUndeliverable;
import org.visavis.events.dossier.Correspondence.MessageWritten;

/** Tells what was written to the party, and whether it left. */
final class CorrespondenceTold {
    private CorrespondenceTold() {}

    static Told of(Correspondence event, Telling say) {
        return switch (event) {
            case MessageWritten it -> written(it, say);
            case MessageDelivered it -> say.told(say.say("MessageDelivered", it.number()));
            case MessageUndeliverable it ->
                    say.told(
                            say.say(
                                    "MessageUndeliverable",
                                    it.number(),
                                    say.word(it.reason(), "message.reason")));
            case MessageTriedAgain it ->
                    say.told(it.by(), say.say("MessageTriedAgain", say.name(it.by()), it.number()));
        };
    }

    /** Whoever stands in, or writes for another, does so by name. */
    private static Told written(MessageWritten it, Telling say) {
        AgentId writer = it.by();
        AgentId referent =
                it.onBehalfOf() == null ? it.signature().referent().agent() : it.onBehalfOf();
        String sentence;
        if (writer == null) {
            sentence =
                    say.say(
                            "MessageWritten.program",
                            say.name(referent),
                            say.word(it.purpose(), "message.purpose"));
        } else if (it.onBehalfOf() == null) {
            sentence = say.say("MessageWritten", say.name(writer), it.number());
        } else {
            sentence =
                    say.say(
                            "MessageWritten.for",
                            say.name(writer),
                            say.name(referent),
                            it.number());
        }
        return say.told(
                writer == null ? referent : writer,
                sentence,
                say.forAll("subject", it.subject()),
                say.forAll("text", it.text()));
    }
}

package org.visavis.query.history;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Correspondence;
import org.visavis.events.dossier.Correspondence.MessageDelivered;
import org.visavis.events.dossier.Correspondence.MessageReceived;
import org.visavis.events.dossier.Correspondence.MessageTriedAgain;
import org.visavis.events.dossier.Correspondence.MessageUndeliverable;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.dossier.Correspondent;
import org.visavis.events.dossier.NotDelivered;
import org.visavis.events.dossier.Writing;
import org.visavis.events.file.FileCard;
import org.visavis.query.history.Told.Quote;

import java.util.ArrayList;
import java.util.List;

/** Tells what was written to the party, and whether it left. */
final class CorrespondenceTold {
    private CorrespondenceTold() {}

    static Told of(Correspondence event, Telling say) {
        return switch (event) {
            case MessageWritten it -> written(it, say);
            case MessageDelivered it -> say.told(say.say("MessageDelivered", it.number()));
            case MessageReceived it -> received(it, say);
            case MessageUndeliverable it when it.reason() == NotDelivered.RETURNED ->
                    say.told(say.say("MessageUndeliverable.RETURNED", it.number()));
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

    private static Told received(MessageReceived it, Telling say) {
        Writing writing = it.writing();
        List<@Nullable Quote> quotes = new ArrayList<>();
        quotes.add(it.from() == Correspondent.PARTY ? null : say.forAll("address", it.address()));
        quotes.add(say.forAll("subject", writing.subject()));
        quotes.add(say.forAll("text", writing.text()));
        for (FileCard file : writing.files()) {
            quotes.add(say.forAll("file", file.name()));
        }
        quotes.add(say.folded("quoted", writing.quoted()));
        return say.told(say.say(received(it), say.name(it.to())), quotes.toArray(Quote[]::new));
    }

    private static String received(MessageReceived it) {
        if (it.automatic()) {
            return "MessageReceived.automatic";
        }
        return switch (it.from()) {
            case PARTY -> "MessageReceived";
            case ANOTHER_ADDRESS -> "MessageReceived.ANOTHER_ADDRESS";
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

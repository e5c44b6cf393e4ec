package org.visavis.query.history;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Audience;
import org.visavis.events.privacy.Confidential;
import org.visavis.query.history.Told.Quote;
import org.visavis.web.text.Moments;
import org.visavis.web.text.Texts;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds the words for what happened, in the reader's language. */
final class Telling {
    private final Texts texts;
    private final Sentences.Names names;
    private final Locale locale;

    Telling(Texts texts, Sentences.Names names, Locale locale) {
        this.texts = texts;
        this.names = names;
        this.locale = locale;
    }

    /** Told of whoever had it recorded. */
    Told told(String sentence, @Nullable Quote... quotes) {
        return told(null, sentence, quotes);
    }

    Told told(@Nullable AgentId by, String sentence, @Nullable Quote... quotes) {
        List<Quote> all = Stream.of(quotes).filter(Objects::nonNull).toList();
        return new Told(by, sentence, all, true);
    }

    String say(String key, Object... arguments) {
        return texts.tell("sentence." + key, locale, arguments);
    }

    String word(Enum<?> choice, String bundle) {
        return texts.tell(bundle + "." + choice.name(), locale);
    }

    String name(AgentId agent) {
        return names.of(agent);
    }

    String read(Confidential<String> words) {
        return switch (words) {
            case Confidential.Clear<String>(_, String said) -> said;
            case Confidential.Erased<String>(String key) -> names.insteadOf(key);
        };
    }

    String day(Instant instant) {
        return Moments.in(locale).day(Moments.dayOf(instant));
    }

    /** Words for the party too; nothing where there are none. */
    @Nullable Quote forAll(String label, @Nullable Confidential<String> words) {
        return quote(label, words, Audience.PARTY);
    }

    /** Words for the team alone; nothing where there are none. */
    @Nullable Quote forTeam(String label, @Nullable Confidential<String> words) {
        return quote(label, words, Audience.TEAM);
    }

    /** Words for the party too that were said before; nothing where there are none. */
    @Nullable Quote folded(String label, @Nullable Confidential<String> words) {
        return words == null
                ? null
                : new Quote(
                        texts.tell("quote." + label, locale), read(words), Audience.PARTY, true);
    }

    @Nullable Quote quote(String label, @Nullable Confidential<String> words, Audience audience) {
        return words == null
                ? null
                : new Quote(texts.tell("quote." + label, locale), read(words), audience);
    }
}

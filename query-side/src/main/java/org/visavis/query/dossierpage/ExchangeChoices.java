package org.visavis.query.dossierpage;

import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.Reached;
import org.visavis.query.page.Choice;
import org.visavis.web.text.Texts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be chosen when an exchange is noted, in the reader's words. */
public record ExchangeChoices(
        List<Choice> channels,
        List<Choice> directions,
        List<Choice> audiences,
        List<Choice> reached) {

    /** To whom a form can address words: it has no field to say which of the partners. */
    private static final Audience[] OFFERED = {Audience.TEAM, Audience.PARTY};

    /** The choices in this language. */
    public static ExchangeChoices of(Texts texts, Locale locale) {
        return new ExchangeChoices(
                channels(texts, locale),
                choices("direction.", Direction.values(), texts, locale),
                choices("audience.", OFFERED, texts, locale),
                choices("reached.", Reached.values(), texts, locale));
    }

    /** The ways by which the party and the organisation can meet. */
    static List<Choice> channels(Texts texts, Locale locale) {
        Channel[] outward =
                Arrays.stream(Channel.values())
                        .filter(channel -> channel != Channel.INTERNAL)
                        .toArray(Channel[]::new);
        return choices("channel.choice.", outward, texts, locale);
    }

    private static <E extends Enum<E>> List<Choice> choices(
            String keys, E[] values, Texts texts, Locale locale) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), texts.tell(keys + value.name(), locale)))
                .toList();
    }
}

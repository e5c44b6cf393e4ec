package org.visavis.query.dossierpage.ask;

import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.ParticipantRole;
import org.visavis.query.dossierpage.ExchangeChoices;
import org.visavis.query.page.Choice;
import org.visavis.query.security.Sight;
import org.visavis.query.who.People;
import org.visavis.web.text.Texts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What may be chosen in a field. */
final class Choices {
    private static final List<String> WAYS = List.of(Channel.EMAIL.name(), Channel.LETTER.name());

    private final Texts texts;
    private final People people;
    private final PartyFinder parties;

    Choices(Texts texts, People people, PartyFinder parties) {
        this.texts = texts;
        this.people = people;
        this.parties = parties;
    }

    /**
     * @param words whom to look for, where it is a party
     */
    List<Choice> of(Blank.Kind kind, String words, Sight sight, Locale locale) {
        return switch (kind) {
            case PERSON ->
                    people.agents(sight.asOrganisation()).stream()
                            .map(People.AgentLine::asChoice)
                            .toList();
            case PARTY, KNOWN_PARTY ->
                    words.isEmpty() ? List.of() : parties.find(words, sight.asOrganisation());
            case CHANNEL -> ExchangeChoices.of(texts, locale).channels();
            case WAY ->
                    ExchangeChoices.of(texts, locale).channels().stream()
                            .filter(it -> WAYS.contains(it.value()))
                            .toList();
            case DIRECTION -> ExchangeChoices.of(texts, locale).directions();
            case AUDIENCE -> ExchangeChoices.of(texts, locale).audiences();
            case REACHED -> ExchangeChoices.of(texts, locale).reached();
            case PART -> parts(locale);
            case LINE, TEXT, PHONE, DAY, MOMENT, TICK, GIVEN -> List.of();
        };
    }

    private List<Choice> parts(Locale locale) {
        return Arrays.stream(ParticipantRole.values())
                .map(role -> new Choice(role.name(), texts.tell("participant." + role, locale)))
                .toList();
    }
}

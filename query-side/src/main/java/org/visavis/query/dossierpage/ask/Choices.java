package org.visavis.query.dossierpage.ask;

import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.ParticipantRole;
import org.visavis.events.dossier.Reached;
import org.visavis.query.page.Choice;
import org.visavis.query.security.Sight;
import org.visavis.query.who.People;
import org.visavis.web.text.Texts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What may be chosen in a field. */
final class Choices {
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
            case CHANNEL -> outward(locale);
            case DIRECTION -> all("direction.", Direction.values(), locale);
            case AUDIENCE ->
                    all("audience.", new Audience[] {Audience.TEAM, Audience.PARTY}, locale);
            case REACHED -> all("reached.", Reached.values(), locale);
            case PART -> all("participant.", ParticipantRole.values(), locale);
            case LINE, TEXT, PHONE, DAY, MOMENT, TICK, GIVEN -> List.of();
        };
    }

    private List<Choice> outward(Locale locale) {
        Channel[] outward =
                Arrays.stream(Channel.values())
                        .filter(channel -> channel != Channel.INTERNAL)
                        .toArray(Channel[]::new);
        return all("channel.choice.", outward, locale);
    }

    private List<Choice> all(String keys, Enum<?>[] values, Locale locale) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), texts.tell(keys + value.name(), locale)))
                .toList();
    }
}

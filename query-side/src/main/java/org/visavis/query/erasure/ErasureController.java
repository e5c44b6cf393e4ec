package org.visavis.query.erasure;

import static org.visavis.web.route.Routes.get;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.events.party.ErasureGround;
import org.visavis.query.page.Choice;
import org.visavis.query.platform.Parameters;
import org.visavis.query.security.Sight;
import org.visavis.query.who.Erasure;
import org.visavis.query.who.Erasures;
import org.visavis.query.who.People;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;
import org.visavis.web.text.Texts;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Shows what was asked and answered about forgetting a party, and the forms for it. */
@RestController
public final class ErasureController {
    private final Erasures erasures;
    private final OpenDossiers open;
    private final Letters letters;
    private final People people;
    private final Texts texts;

    public ErasureController(
            Erasures erasures, OpenDossiers open, Letters letters, People people, Texts texts) {
        this.erasures = erasures;
        this.open = open;
        this.letters = letters;
        this.people = people;
        this.texts = texts;
    }

    /** Who may look at what. */
    public static Routes routes() {
        return Routes.of(
                get("/erasures").for_(Role.SUPERVISOR, Role.ADMIN, Role.RECORDS),
                get("/parties/{id}/erasure").for_(Role.SUPERVISOR, Role.ADMIN, Role.RECORDS),
                get("/parties/{id}/erasure/letter")
                        .for_(Role.SUPERVISOR, Role.ADMIN, Role.RECORDS));
    }

    /** What a line of the list says: the party's name, as long as it has one, and who did what. */
    public record Line(Erasure erasure, String name, String askedBy, @Nullable String answeredBy) {}

    /** What waits, and what was done. */
    @GetMapping("/erasures")
    Shown list(Person who) {
        return Shown.of("erasure/list", lines(erasures.all(Sight.of(who).asOrganisation())));
    }

    /** How far a party is from being forgotten, and what may be asked next. */
    @GetMapping("/parties/{id}/erasure")
    Shown erasure(@PathVariable String id, Person who, Locale locale) {
        People.PartyLine party = visible(id, who);
        Map<String, Object> extras = new HashMap<>();
        erasures.asked(party.id())
                .ifPresent(asked -> extras.put("line", lines(List.of(asked)).getFirst()));
        extras.put("open", open.of(party.id()));
        extras.put("grounds", grounds(locale));
        extras.put("mayAnswer", who.is(Role.ADMIN) || who.is(Role.RECORDS));
        extras.put("self", who.id());
        return Shown.of("erasure/erasure", party, extras);
    }

    /** The letter in which a party is told that they are not forgotten, and why. */
    @GetMapping("/parties/{id}/erasure/letter")
    Shown letter(@PathVariable String id, Person who) {
        People.PartyLine party = visible(id, who);
        return Shown.of("erasure/letter", letters.of(party, who).orElseThrow(NotVisible::new));
    }

    private People.PartyLine visible(String id, Person who) {
        return people.party(Parameters.id(id), Sight.of(who).asOrganisation())
                .orElseThrow(NotVisible::new);
    }

    private List<Line> lines(List<Erasure> all) {
        Map<String, String> names =
                people.names(
                        all.stream()
                                .flatMap(it -> Stream.of(it.party(), it.askedBy(), it.answeredBy()))
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        return all.stream()
                .map(
                        it ->
                                new Line(
                                        it,
                                        names.getOrDefault(it.party(), ""),
                                        names.getOrDefault(it.askedBy(), it.askedBy()),
                                        it.answeredBy() == null
                                                ? null
                                                : names.getOrDefault(
                                                        it.answeredBy(), it.answeredBy())))
                .toList();
    }

    private List<Choice> grounds(Locale locale) {
        return Arrays.stream(ErasureGround.values())
                .map(
                        ground ->
                                new Choice(
                                        ground.name(),
                                        texts.tell("erasure.choice." + ground.name(), locale)))
                .toList();
    }
}

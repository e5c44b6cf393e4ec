package org.visavis.query.contacts;

import static org.visavis.web.route.Routes.get;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Direction;
import org.visavis.query.page.Choice;
import org.visavis.query.platform.Parameters;
import org.visavis.query.security.Sight;
import org.visavis.query.who.People;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;
import org.visavis.web.text.Texts;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Shows the contacts that came in without a dossier, and the form in which one is logged. */
@RestController
public final class ContactController {
    private static final String EVERYBODY = "all";

    private final Contacts contacts;
    private final Matches matches;
    private final ContactStory story;
    private final People people;
    private final Texts texts;

    public ContactController(
            Contacts contacts, Matches matches, ContactStory story, People people, Texts texts) {
        this.contacts = contacts;
        this.matches = matches;
        this.story = story;
        this.people = people;
        this.texts = texts;
    }

    /** Who may look at what. */
    public static Routes routes() {
        return Routes.of(
                get("/contacts").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN),
                get("/contacts/new").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN),
                get("/contacts/{id}").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN));
    }

    /** The contacts that wait. */
    public record Waiting(List<ContactView> contacts) {}

    /**
     * One's own, or everybody's.
     *
     * @param who {@code all} for those of the whole organisation
     */
    @GetMapping("/contacts")
    Shown list(@RequestParam(required = false) @Nullable String who, Person person) {
        boolean everybody = EVERYBODY.equals(who);
        List<ContactView> waiting =
                contacts.waiting(Sight.of(person).asOrganisation(), everybody ? null : person.id());
        return Shown.of("contacts/list", new Waiting(waiting), Map.of("everybody", everybody));
    }

    /** The form in which a contact is logged. */
    @GetMapping("/contacts/new")
    Shown form(Person who, Locale locale) {
        List<Choice> channels = channels(locale);
        return Shown.of(
                "contacts/new",
                channels,
                Map.of(
                        "channels", channels,
                        "directions", directions(locale),
                        "agents", agents(who)));
    }

    /** A contact, with the dossiers to which it may belong. */
    @GetMapping("/contacts/{id}")
    Shown contact(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String q,
            Person who,
            Locale locale) {
        String organisation = Sight.of(who).asOrganisation();
        ContactView contact =
                contacts.find(Parameters.id(id), organisation).orElseThrow(NotVisible::new);
        Optional<String> words = Parameters.words("q", q);
        return Shown.of(
                "contacts/contact",
                contact,
                () ->
                        Map.of(
                                "q", words.orElse(""),
                                "agents", agents(who),
                                "story", story.of(id, locale),
                                "matches",
                                        words
                                                .map(it -> matches.matching(it, organisation))
                                                .orElseGet(
                                                        () ->
                                                                matches.ofCaller(
                                                                        contact, organisation))
                                                .stream()
                                                .map(match -> asChoice(match, locale))
                                                .toList()));
    }

    private Choice asChoice(Matches.Match match, Locale locale) {
        String what =
                match.reference() == null
                        ? match.title()
                        : match.reference() + " · " + match.title();
        return new Choice(
                match.id(),
                texts.tell(
                        match.closedAt() == null ? "contact.match" : "contact.match.closed",
                        locale,
                        what,
                        match.party(),
                        match.referent()));
    }

    private List<Choice> agents(Person who) {
        return people.agents(Sight.of(who).asOrganisation()).stream()
                .map(People.AgentLine::asChoice)
                .toList();
    }

    private List<Choice> channels(Locale locale) {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel != Channel.INTERNAL)
                .map(it -> new Choice(it.name(), texts.tell("channel.choice." + it, locale)))
                .toList();
    }

    private List<Choice> directions(Locale locale) {
        return Arrays.stream(Direction.values())
                .map(it -> new Choice(it.name(), texts.tell("contact.direction." + it, locale)))
                .toList();
    }
}

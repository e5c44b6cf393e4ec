package org.visavis.query.partyview;

import static org.visavis.web.route.Routes.get;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.events.party.PartyKind;
import org.visavis.query.page.Choice;
import org.visavis.query.platform.Parameters;
import org.visavis.query.security.Sight;
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

/** Shows the forms in which something is asked of a party's record. */
@RestController
public final class PartyFormController {
    private final PartySearch search;
    private final Parties parties;
    private final Texts texts;

    public PartyFormController(PartySearch search, Parties parties, Texts texts) {
        this.search = search;
        this.parties = parties;
        this.texts = texts;
    }

    /** Who may look at what. */
    public static Routes routes() {
        return Routes.of(
                get("/parties/new").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN),
                get("/parties/{id}/correction").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN),
                get("/parties/{id}/merge").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN),
                get("/parties/{id}/contacts").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN),
                get("/parties/{id}/contacts/{n}/correction")
                        .for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN),
                get("/parties/{id}/contacts/{n}/end")
                        .for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN));
    }

    /** The form in which a party is registered, once nobody was found. */
    @GetMapping("/parties/new")
    Shown register(@RequestParam(required = false) @Nullable String name, Locale locale) {
        List<Choice> kinds = kinds(locale);
        return Shown.of(
                "partyview/new",
                kinds,
                Map.of("kinds", kinds, "name", Parameters.words("name", name).orElse("")));
    }

    /** The form in which a record is put right. */
    @GetMapping("/parties/{id}/correction")
    Shown correct(@PathVariable String id, Person who, Locale locale) {
        return Shown.of(
                "partyview/correction", visible(id, who, locale), Map.of("kinds", kinds(locale)));
    }

    /** The form in which it is said through whom a body is reached. */
    @GetMapping("/parties/{id}/contacts")
    Shown addContact(@PathVariable String id, Person who, Locale locale) {
        return Shown.of("partyview/contact", visible(id, who, locale));
    }

    /** The form in which a contact is put right. */
    @GetMapping("/parties/{id}/contacts/{n}/correction")
    Shown correctContact(
            @PathVariable String id, @PathVariable String n, Person who, Locale locale) {
        PartyView party = visible(id, who, locale);
        return Shown.of(
                "partyview/contact-correction", party, Map.of("contact", contact(party, n)));
    }

    /** The form in which it is said that a contact left. */
    @GetMapping("/parties/{id}/contacts/{n}/end")
    Shown endContact(@PathVariable String id, @PathVariable String n, Person who, Locale locale) {
        PartyView party = visible(id, who, locale);
        return Shown.of("partyview/contact-end", party, Map.of("contact", contact(party, n)));
    }

    /** The form in which it is said that another record is of the same party. */
    @GetMapping("/parties/{id}/merge")
    Shown merge(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String q,
            Person who,
            Locale locale) {
        PartyView party = visible(id, who, locale);
        String words = Parameters.words("q", q).orElse(party.name());
        List<Choice> others =
                search.find(words, Sight.of(who).asOrganisation()).stream()
                        .filter(found -> !found.id().equals(party.id()))
                        .map(found -> asChoice(found, locale))
                        .toList();
        return Shown.of("partyview/merge", party, Map.of("q", words, "others", others));
    }

    private Choice asChoice(PartyFound found, Locale locale) {
        String reach = found.phone() == null ? found.email() : found.phone();
        return new Choice(
                found.id(),
                texts.tell(
                        "party.choice",
                        locale,
                        found.name(),
                        reach == null ? "—" : reach,
                        found.open()));
    }

    private List<Choice> kinds(Locale locale) {
        return Arrays.stream(PartyKind.values())
                .map(kind -> new Choice(kind.name(), texts.tell("party.kind." + kind, locale)))
                .toList();
    }

    private static PartyView.Contact contact(PartyView party, String number) {
        if (!number.matches("\\d{1,9}")) {
            throw new NotVisible();
        }
        return party.contact(Integer.parseInt(number)).orElseThrow(NotVisible::new);
    }

    private PartyView visible(String id, Person who, Locale locale) {
        return parties.find(Parameters.id(id), Sight.of(who).asOrganisation(), 0, locale)
                .orElseThrow(NotVisible::new);
    }
}

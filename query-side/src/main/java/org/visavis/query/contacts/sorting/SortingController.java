package org.visavis.query.contacts.sorting;

import static org.visavis.web.route.Routes.get;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.query.contacts.Matches;
import org.visavis.query.page.Choice;
import org.visavis.query.platform.Parameters;
import org.visavis.query.security.Sight;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;
import org.visavis.web.text.Texts;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Shows the mails that found no dossier by themselves, to whoever may sort them. */
@RestController
public final class SortingController {
    private final Sorting sorting;
    private final Matches matches;
    private final Texts texts;

    public SortingController(Sorting sorting, Matches matches, Texts texts) {
        this.sorting = sorting;
        this.matches = matches;
        this.texts = texts;
    }

    /** Who may look at what. */
    public static Routes routes() {
        return Routes.of(
                get("/sorting").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN),
                get("/sorting/{id}").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN));
    }

    /**
     * Mails to sort.
     *
     * @param waiting how many wait in all
     */
    public record Pile(long waiting, List<MailView> mails) {}

    /**
     * Those that wait, or any in which some words stand.
     *
     * @param q words of a mail, its sender or its files
     */
    @GetMapping("/sorting")
    Shown list(@RequestParam(required = false) @Nullable String q, Person who) {
        String organisation = Sight.of(who).asOrganisation();
        Optional<String> words = Parameters.words("q", q);
        return Shown.of(
                "sorting/list",
                new Pile(sorting.waiting(organisation), sorting.list(organisation, words)),
                Map.of("q", words.orElse("")));
    }

    /** A mail, with the dossiers to which it may belong. */
    @GetMapping("/sorting/{id}")
    Shown mail(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String q,
            Person who,
            Locale locale) {
        String organisation = Sight.of(who).asOrganisation();
        MailView mail = sorting.find(Parameters.id(id), organisation).orElseThrow(NotVisible::new);
        Optional<String> words = Parameters.words("q", q);
        return Shown.of(
                "sorting/mail",
                mail,
                () ->
                        Map.of(
                                "q",
                                words.orElse(""),
                                "matches",
                                words
                                        .map(it -> matches.matching(it, organisation))
                                        .orElseGet(
                                                () ->
                                                        matches.ofSender(
                                                                mail.name(),
                                                                mail.email(),
                                                                organisation))
                                        .stream()
                                        .map(match -> asChoice(match, locale))
                                        .toList()));
    }

    private Choice asChoice(Matches.Match match, Locale locale) {
        return new Choice(
                match.id(),
                texts.tell(
                        match.closedAt() == null ? "contact.match" : "contact.match.closed",
                        locale,
                        match.reference() == null
                                ? match.title()
                                : match.reference() + " · " + match.title(),
                        match.party(),
                        match.referent()));
    }
}

package org.visavis.query.partyview;

import static org.visavis.web.route.Routes.get;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.query.platform.Parameters;
import org.visavis.query.security.Sight;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds parties before they are registered twice, and shows all that concerns one of them. */
@RestController
public final class PartyController {
    private static final String FOR_A_DOSSIER = "dossier";
    private static final Set<Role> MAY_EXPORT = Set.of(Role.ADMIN, Role.RECORDS);
    private static final Set<Role> MAY_ERASE = Set.of(Role.SUPERVISOR, Role.ADMIN, Role.RECORDS);

    private final PartySearch search;
    private final Parties parties;
    private final PartyStory story;

    public PartyController(PartySearch search, Parties parties, PartyStory story) {
        this.search = search;
        this.parties = parties;
        this.story = story;
    }

    /** Who may look at what. */
    public static Routes routes() {
        return Routes.of(
                get("/parties").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN, Role.RECORDS),
                get("/parties/{id}").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN, Role.RECORDS));
    }

    /**
     * The parties of one's organisation, by name, number or address.
     *
     * @param purpose {@code dossier} when one is to be opened for whoever is found
     */
    @GetMapping("/parties")
    Shown list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(name = "for", required = false) @Nullable String purpose,
            Person who) {
        String words = Parameters.words("q", q).orElse("");
        return Shown.of(
                "partyview/list",
                search.find(words, Sight.of(who).asOrganisation()),
                Map.of("q", words, "opening", FOR_A_DOSSIER.equals(purpose)));
    }

    /** A party; under the name of a merged record, the one that speaks for it. */
    @GetMapping("/parties/{id}")
    Shown party(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String before,
            Person who,
            Locale locale) {
        PartyView party =
                parties.find(
                                Parameters.id(id),
                                Sight.of(who).asOrganisation(),
                                Parameters.position("before", before),
                                locale)
                        .orElseThrow(NotVisible::new);
        return Shown.of(
                "partyview/party",
                party,
                () ->
                        Map.of(
                                "asked",
                                id,
                                "story",
                                story.of(records(party), locale),
                                "earlier",
                                before != null,
                                "mayErase",
                                MAY_ERASE.stream().anyMatch(who::is),
                                "mayExport",
                                MAY_EXPORT.stream().anyMatch(who::is)));
    }

    private static List<String> records(PartyView party) {
        return Stream.concat(
                        Stream.of(party.id()), party.merged().stream().map(PartyView.Merged::id))
                .toList();
    }
}

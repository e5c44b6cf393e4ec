package org.visavis.query.dossierpage;

import static org.visavis.web.route.Routes.get;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.query.platform.Parameters;
import org.visavis.query.security.Sight;
import org.visavis.query.who.People;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;
import org.visavis.web.text.Texts;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds dossiers, and shows the form in which one is opened. */
@RestController
public final class DossierListController {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final Dossiers dossiers;
    private final People people;
    private final Texts texts;

    public DossierListController(Dossiers dossiers, People people, Texts texts) {
        this.dossiers = dossiers;
        this.people = people;
        this.texts = texts;
    }

    /** Who may look at what. */
    public static Routes routes() {
        return Routes.of(
                get("/dossiers").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN, Role.PARTY),
                get("/dossiers/new").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN));
    }

    /** The dossiers that were found. */
    public record Found(List<DossierView> dossiers) {}

    /** By exact reference, by words, or the latest. */
    @GetMapping("/dossiers")
    Shown list(
            @RequestParam(required = false) @Nullable String reference,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String limit,
            Person who) {
        Sight sight = Sight.of(who);
        int most = Parameters.limit(limit, USUAL, MOST);
        Optional<String> exact = Parameters.words("reference", reference);
        Optional<String> words = Parameters.words("q", q);
        List<DossierView> found =
                exact.map(it -> dossiers.withReference(it, sight))
                        .or(() -> words.map(it -> dossiers.matching(it, sight, most)))
                        .orElseGet(() -> dossiers.latest(sight, most));
        return Shown.of(
                "dossierpage/list",
                new Found(found),
                Map.of("q", words.or(() -> exact).orElse(""), "most", most));
    }

    /**
     * The form in which a dossier is opened.
     *
     * @param party for whom, where they were found before
     */
    @GetMapping("/dossiers/new")
    Shown form(@RequestParam(required = false) @Nullable String party, Person who, Locale locale) {
        String organisation = Sight.of(who).asOrganisation();
        Optional<People.PartyLine> known =
                Optional.ofNullable(party)
                        .filter(given -> !given.isBlank())
                        .map(id -> known(id, organisation));
        List<People.ProcedureLine> procedures = people.procedures(organisation);
        return Shown.of(
                "dossierpage/new",
                procedures,
                () -> extras(procedures, known, organisation, locale));
    }

    private People.PartyLine known(String party, String organisation) {
        return people.party(Parameters.id(party), organisation).orElseThrow(NotVisible::new);
    }

    private Map<String, Object> extras(
            List<People.ProcedureLine> procedures,
            Optional<People.PartyLine> known,
            String organisation,
            Locale locale) {
        Map<String, Object> extras = new HashMap<>();
        extras.put("procedures", procedures.stream().map(People.ProcedureLine::asChoice).toList());
        extras.put(
                "agents",
                people.agents(organisation).stream().map(People.AgentLine::asChoice).toList());
        extras.put("channels", ExchangeChoices.channels(texts, locale));
        known.ifPresent(party -> extras.put("known", party));
        return extras;
    }
}

package org.visavis.query.dossierpage;

import static org.visavis.web.route.Routes.get;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.query.dossierpage.ask.AskForms;
import org.visavis.query.history.Histories;
import org.visavis.query.platform.Parameters;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.security.Sight;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;
import org.visavis.web.text.Texts;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;

/** Shows a dossier, its history, and the forms in which something is asked of it. */
@RestController
public final class DossierPageController {
    private static final int HISTORY_ON_THE_PAGE = 50;
    private static final int HISTORY_AT_MOST = 500;

    private final Dossiers dossiers;
    private final Histories histories;
    private final Workbenches workbenches;
    private final CitizenPages citizens;
    private final ContentsRead contents;
    private final QueryDatabase database;
    private final Texts texts;

    public DossierPageController(
            Dossiers dossiers,
            Histories histories,
            AskForms forms,
            QueryDatabase database,
            Texts texts,
            InstantSource clock) {
        this.dossiers = dossiers;
        this.histories = histories;
        this.database = database;
        this.contents = new ContentsRead(database);
        this.workbenches = new Workbenches(forms, contents, texts, clock);
        this.citizens = new CitizenPages(forms, contents, dossiers::institution, texts, clock);
        this.texts = texts;
    }

    /** Who may look at what. */
    public static Routes routes() {
        return Routes.of(
                get("/dossiers/{id}").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN, Role.PARTY),
                get("/dossiers/{id}/history")
                        .for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN, Role.PARTY),
                get("/dossiers/{id}/interactions").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN));
    }

    /** The dossier, with the latest of its history for people: a page each for staff and party. */
    @GetMapping("/dossiers/{id}")
    Shown dossier(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String before,
            Person who,
            Locale locale) {
        DossierView dossier = visible(id, who);
        long end = latestBefore(before);
        return Sight.of(who).isParty()
                ? Shown.of(
                        "dossierpage/citizen", dossier, () -> forCitizen(dossier, end, who, locale))
                : Shown.of(
                        "dossierpage/dossier", dossier, () -> forAgent(dossier, end, who, locale));
    }

    private Map<String, Object> forAgent(
            DossierView dossier, long before, Person who, Locale locale) {
        return Map.of(
                "history",
                histories.latest(dossier.id(), before, HISTORY_ON_THE_PAGE, false, locale),
                "bench",
                workbenches.of(dossier, who, locale),
                "answers",
                Answered.of(dossier.id(), database),
                "choices",
                ExchangeChoices.of(texts, locale));
    }

    private Map<String, Object> forCitizen(
            DossierView dossier, long before, Person who, Locale locale) {
        return Map.of(
                "history",
                histories.latest(dossier.id(), before, HISTORY_ON_THE_PAGE, true, locale),
                "desk",
                citizens.of(dossier, who, locale),
                "answers",
                Answered.of(dossier.id(), database));
    }

    /** What happened, by position. */
    @GetMapping("/dossiers/{id}/history")
    Shown history(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            Person who,
            Locale locale) {
        DossierView dossier = visible(id, who);
        return Shown.of(
                "dossierpage/history",
                histories.of(
                        id,
                        Parameters.position("after", after),
                        Parameters.limit(limit, HISTORY_ON_THE_PAGE, HISTORY_AT_MOST),
                        Sight.of(who).isParty(),
                        locale),
                () ->
                        Map.of(
                                "dossier",
                                dossier,
                                "contents",
                                contents.of(id, who.id(), Sight.of(who).isParty()),
                                "answers",
                                Answered.of(id, database)));
    }

    /** The form to log an exchange. */
    @GetMapping("/dossiers/{id}/interactions")
    Shown interaction(@PathVariable String id, Person who, Locale locale) {
        return Shown.of(
                "dossierpage/interaction",
                visible(id, who),
                Map.of("choices", ExchangeChoices.of(texts, locale)));
    }

    private static long latestBefore(@Nullable String before) {
        long position = Parameters.position("before", before);
        return position == 0 ? Long.MAX_VALUE : position;
    }

    private DossierView visible(String id, Person who) {
        return dossiers.find(Parameters.id(id), Sight.of(who)).orElseThrow(NotVisible::new);
    }
}

package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.query.dossierpage.PastDossiers.Then;
import org.visavis.query.dossierpage.past.Moment;
import org.visavis.query.history.Histories;
import org.visavis.query.history.History;
import org.visavis.query.platform.Parameters;
import org.visavis.query.security.Sight;
import org.visavis.store.Recorded;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.show.Shown;
import org.visavis.web.text.Texts;
import org.visavis.web.who.Person;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Shows a dossier as it was, at the dossier's own address. */
@RestController
public final class PastController {
    private static final int ON_THE_PAGE = 50;
    private static final int AT_MOST = 500;

    private final Dossiers dossiers;
    private final PastDossiers past;
    private final Histories histories;
    private final InstantSource clock;
    private final Texts texts;

    public PastController(
            Dossiers dossiers,
            PastDossiers past,
            Histories histories,
            InstantSource clock,
            Texts texts) {
        this.dossiers = dossiers;
        this.past = past;
        this.histories = histories;
        this.clock = clock;
        this.texts = texts;
    }

    /** As it was true then, and known at any time or then. */
    @GetMapping(path = "/dossiers/{id}", params = "asOf")
    Shown asOf(
            @PathVariable String id,
            @RequestParam String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            Person who,
            Locale locale) {
        return dossier(id, asOf, knownAt, who, locale);
    }

    /** As it was known then. */
    @GetMapping(
            path = "/dossiers/{id}",
            params = {"knownAt", "!asOf"})
    Shown knownAt(
            @PathVariable String id, @RequestParam String knownAt, Person who, Locale locale) {
        return dossier(id, null, knownAt, who, locale);
    }

    /** What had happened by then, as it was true. */
    @GetMapping(path = "/dossiers/{id}/history", params = "asOf")
    Shown historyAsOf(
            @PathVariable String id,
            @RequestParam String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            Person who,
            Locale locale) {
        return history(id, asOf, knownAt, new Part(after, limit), who, locale);
    }

    /** What had been recorded by then. */
    @GetMapping(
            path = "/dossiers/{id}/history",
            params = {"knownAt", "!asOf"})
    Shown historyKnownAt(
            @PathVariable String id,
            @RequestParam String knownAt,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            Person who,
            Locale locale) {
        return history(id, null, knownAt, new Part(after, limit), who, locale);
    }

    private record Part(@Nullable String after, @Nullable String limit) {}

    private Shown dossier(
            String id, @Nullable String asOf, @Nullable String knownAt, Person who, Locale locale) {
        Moment moment = moment(asOf, knownAt);
        Instant at = Optional.ofNullable(moment.asOf()).orElseGet(clock::instant);
        DossierView now = visible(id, who);
        Then then = past.find(now, Sight.of(who), moment, at);
        Changes changes = Changes.between(then.dossier(), now);
        return Shown.of(
                "dossierpage/past",
                new PastDossier(then.dossier(), at, moment.knownAt(), changes.all()),
                () -> {
                    Map<String, Object> extras = new HashMap<>();
                    extras.put("changes", changes.told(texts, locale));
                    extras.put("told", latest(then.told(), who, locale));
                    extras.put("since", latest(then.since(), who, locale));
                    extras.put("asOfDay", asOf == null ? "" : asOf);
                    extras.put("knownAtDay", knownAt == null ? "" : knownAt);
                    return extras;
                });
    }

    private Shown history(
            String id,
            @Nullable String asOf,
            @Nullable String knownAt,
            Part part,
            Person who,
            Locale locale) {
        DossierView now = visible(id, who);
        Sight sight = Sight.of(who);
        Then then = past.find(now, sight, moment(asOf, knownAt), clock.instant());
        long after = Parameters.position("after", part.after());
        return Shown.of(
                "dossierpage/history",
                histories.tell(
                        then.told().stream().filter(one -> one.position() > after).toList(),
                        Parameters.limit(part.limit(), ON_THE_PAGE, AT_MOST),
                        sight.isParty(),
                        locale),
                Map.of("dossier", then.dossier()));
    }

    /** The last of these events, the latest first. */
    private History latest(List<Recorded> events, Person who, Locale locale) {
        return histories.tell(events.reversed(), ON_THE_PAGE, Sight.of(who).isParty(), locale);
    }

    private static Moment moment(@Nullable String asOf, @Nullable String knownAt) {
        return new Moment(
                Parameters.instant("asOf", asOf).orElse(null),
                Parameters.instant("knownAt", knownAt).orElse(null));
    }

    private DossierView visible(String id, Person who) {
        return dossiers.find(Parameters.id(id), Sight.of(who)).orElseThrow(NotVisible::new);
    }
}

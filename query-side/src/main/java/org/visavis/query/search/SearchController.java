package org.visavis.query.search;

import static org.visavis.web.route.Routes.get;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.query.platform.Parameters;
import org.visavis.query.platform.SearchWords;
import org.visavis.query.security.Sight;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.util.Map;

/** Searches over dossiers, parties and what was written. */
@RestController
public final class SearchController {
    private final Searches searches;

    public SearchController(Searches searches) {
        this.searches = searches;
    }

    /** Who may search. */
    public static Routes routes() {
        return Routes.of(get("/search").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN, Role.PARTY));
    }

    /** What these words mean, as far as one's sight goes. */
    @GetMapping("/search")
    Shown search(@RequestParam(required = false) @Nullable String q, Person who) {
        String words = Parameters.words("q", q).orElse("");
        return Shown.of(
                "search/search",
                searches.find(words, Sight.of(who)),
                Map.of("marks", new Marks(SearchWords.of(words))));
    }
}

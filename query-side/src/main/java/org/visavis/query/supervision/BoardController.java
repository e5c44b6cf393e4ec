package org.visavis.query.supervision;

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
import org.visavis.web.text.Texts;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Shows a supervisor how the work stands, now or as of any instant, and what is behind it. */
@RestController
public final class BoardController {
    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final Boards boards;
    private final Listings listings;
    private final InstantSource clock;
    private final Texts texts;

    public BoardController(Boards boards, Listings listings, InstantSource clock, Texts texts) {
        this.boards = boards;
        this.listings = listings;
        this.clock = clock;
        this.texts = texts;
    }

    /** Who may look at what. */
    public static Routes routes() {
        return Routes.of(
                get("/supervision").for_(Role.SUPERVISOR, Role.ADMIN),
                get("/supervision/lists/{figure}").for_(Role.SUPERVISOR, Role.ADMIN));
    }

    /** The board of one's own organisation. */
    @GetMapping("/supervision")
    Shown board(@RequestParam Map<String, String> query, Person who, Locale locale) {
        BoardQuery asked = asked(query, who);
        Board board = boards.board(asked);
        return Shown.of(
                "supervision/board",
                board,
                () -> {
                    Map<String, Object> extras =
                            new HashMap<>(BoardCharts.of(board, texts, locale));
                    Board whole = boards.board(asked.unselected());
                    extras.put("asked", asked);
                    extras.put("told", new BoardLinks(asked, texts, locale));
                    extras.put("whole", whole);
                    return extras;
                });
    }

    /** The dossiers behind one of its figures. */
    @GetMapping("/supervision/lists/{figure}")
    Shown list(
            @PathVariable String figure,
            @RequestParam Map<String, String> query,
            @RequestParam(required = false) @Nullable String limit,
            Person who,
            Locale locale) {
        Figure which = Figure.called(figure).orElseThrow(NotVisible::new);
        BoardQuery asked = asked(query, who);
        int skip =
                (int) Math.min(Integer.MAX_VALUE, Parameters.position("after", query.get("after")));
        Listing listing = listings.of(which, asked, skip, Parameters.limit(limit, USUAL, MOST));
        return Shown.of(
                "supervision/listing",
                listing,
                () -> Map.of("asked", asked, "told", new BoardLinks(asked, texts, locale)));
    }

    private BoardQuery asked(Map<String, String> query, Person who) {
        return BoardQuery.of(query, Sight.of(who).asOrganisation(), clock.instant());
    }
}

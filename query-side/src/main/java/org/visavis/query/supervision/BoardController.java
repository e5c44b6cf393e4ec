package org.visavis.query.supervision;

import static org.visavis.web.route.Routes.get;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
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

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/** Shows a supervisor how the work stands, now or as of any instant. */
@RestController
public final class BoardController {
    private static final ZoneId TOWN = ZoneId.of("Europe/Paris");

    private final Boards boards;
    private final InstantSource clock;
    private final Texts texts;

    public BoardController(Boards boards, InstantSource clock, Texts texts) {
        this.boards = boards;
        this.clock = clock;
        this.texts = texts;
    }

    /** Who may look at what. */
    public static Routes routes() {
        return Routes.of(get("/supervision").for_(Role.SUPERVISOR, Role.ADMIN));
    }

    /** The board of one's own organisation. */
    @GetMapping("/supervision")
    Shown board(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String organisation,
            Person who,
            Locale locale) {
        String own = Sight.of(who).asOrganisation();
        if (organisation != null && !organisation.isEmpty() && !organisation.equals(own)) {
            throw new NotVisible();
        }
        Instant then = Parameters.instant("asOf", asOf).orElseGet(clock::instant);
        Board board = boards.of(own, then, Parameters.instant("knownAt", knownAt).orElse(null));
        return Shown.of(
                "supervision/board",
                board,
                () ->
                        Map.of(
                                "past",
                                asOf != null && !asOf.isBlank(),
                                "day",
                                LocalDate.ofInstant(then, TOWN),
                                "load",
                                BoardCharts.load(board, texts, locale),
                                "ageing",
                                BoardCharts.ageing(board, texts, locale)));
    }
}

package org.visavis.query.supervision;

import org.jspecify.annotations.Nullable;
import org.visavis.events.dossier.Channel;
import org.visavis.query.supervision.Facts.Answering;
import org.visavis.web.text.Texts;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A small board, and all that its pages are given. */
public final class BoardExamples {
    private static final Instant MARCH = Instant.parse("2026-03-01T13:05:00Z");
    private static final Staff STAFF =
            new Staff(
                    Map.of("claire", new Staff.Colleague("claire", "Claire Morel", "Habitat & co")),
                    Map.of("permis", "Permis de construire"));
    private static final List<Facts> DOSSIERS =
            List.of(
                    dossier("d1", 3, null, days(-3)),
                    dossier("d2", 40, null, days(-10)),
                    dossier("d3", 60, days(-48), null));

    private BoardExamples() {}

    /** What a board's page is given: itself under {@code page}. */
    public static Map<String, Object> board(Map<String, String> query, Texts texts) {
        BoardQuery asked = asked(query);
        Board board = tally(asked.selection());
        Map<String, Object> model = new HashMap<>(BoardCharts.of(board, texts, Locale.FRENCH));
        model.put("page", board);
        model.put("asked", asked);
        model.put("told", new BoardLinks(asked, texts, Locale.FRENCH));
        model.put("whole", tally(Selection.ALL));
        return model;
    }

    /** What a list's page is given. */
    public static Map<String, Object> list(Map<String, String> query, Texts texts) {
        BoardQuery asked = asked(query);
        var line =
                new Listing.Line(
                        "0198c0de-0000-7000-8000-000000000042",
                        "VAL-42",
                        "Une <terrasse>",
                        "Marc Petit",
                        "Permis de construire",
                        "Claire Morel",
                        Staff.UNTOLD,
                        MARCH,
                        null,
                        MARCH,
                        true);
        return Map.of(
                "page",
                new Listing("unanswered-7-30", MARCH, null, 120, List.of(line), 50),
                "asked",
                asked,
                "told",
                new BoardLinks(asked, texts, Locale.FRENCH));
    }

    private static BoardQuery asked(Map<String, String> query) {
        return BoardQuery.of(query, "valbourg", MARCH);
    }

    private static Board tally(Selection selection) {
        return Tally.of(DOSSIERS, selection, STAFF, MARCH, null);
    }

    private static Instant days(int many) {
        return MARCH.plus(Duration.ofDays(many));
    }

    private static Facts dossier(
            String id, int age, @Nullable Instant closedAt, @Nullable Instant unanswered) {
        return new Facts(
                id,
                "permis",
                Channel.COUNTER,
                true,
                days(-age),
                days(30 - age),
                closedAt,
                false,
                "claire",
                Answering.IN_CHARGE,
                false,
                age == 3 ? 1 : 0,
                false,
                unanswered,
                days(1 - age),
                8,
                7,
                1,
                List.of(days(-1)),
                3,
                1,
                List.of());
    }
}

package org.visavis.query.supervision;

import org.jspecify.annotations.Nullable;
import org.visavis.events.dossier.Channel;
import org.visavis.query.platform.Parameters;
import org.visavis.web.form.BadRequest;
import org.visavis.web.problem.FieldProblem;
import org.visavis.web.problem.NotVisible;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is asked of a board.
 *
 * @param at the instant of which it tells
 * @param knownAt what was recorded later is left out; null for nothing
 * @param isPast whether another moment than now was asked for
 * @param seen a position that it must have reached, if the projections have
 * @param words the parameters as they were written, without empty ones, for links
 */
public record BoardQuery(
        String organisation,
        Selection selection,
        Instant at,
        @Nullable Instant knownAt,
        boolean isPast,
        long seen,
        Map<String, String> words) {
    private static final ZoneId TOWN = ZoneId.of("Europe/Paris");
    private static final int DAY = "2026-03-01".length();
    private static final List<String> KEPT =
            List.of("asOf", "knownAt", "team", "procedure", "channel", "from", "to");

    /**
     * Reads an address's query.
     *
     * @throws NotVisible for the board of another organisation
     */
    static BoardQuery of(Map<String, String> query, String own, Instant now) {
        String organisation = query.getOrDefault("organisation", "");
        if (!organisation.isEmpty() && !organisation.equals(own)) {
            throw new NotVisible();
        }
        Instant asOf = Parameters.instant("asOf", query.get("asOf")).orElse(null);
        Instant knownAt = Parameters.instant("knownAt", query.get("knownAt")).orElse(null);
        return new BoardQuery(
                own,
                selection(query),
                asOf == null ? now : asOf,
                knownAt,
                asOf != null || knownAt != null,
                Parameters.position("seen", query.get("seen")),
                kept(query));
    }

    /** Whether it is about a part of the work only. */
    public boolean isSelected() {
        return !selection.equals(Selection.ALL);
    }

    /** The same moment, of the whole organisation. */
    BoardQuery unselected() {
        Map<String, String> moment = new LinkedHashMap<>(words);
        moment.keySet().retainAll(List.of("asOf", "knownAt"));
        return new BoardQuery(organisation, Selection.ALL, at, knownAt, isPast, seen, moment);
    }

    private static Selection selection(Map<String, String> query) {
        return new Selection(
                Parameters.words("team", query.get("team")).orElse(null),
                Parameters.words("procedure", query.get("procedure")).orElse(null),
                channel(query.get("channel")),
                from(query.get("from")),
                Parameters.instant("to", query.get("to")).orElse(null));
    }

    /** An instant, or a day, which means its first moment in France. */
    private static @Nullable Instant from(@Nullable String text) {
        Instant instant = Parameters.instant("from", text).orElse(null);
        return instant != null && text != null && text.length() == DAY
                ? LocalDate.parse(text).atStartOfDay(TOWN).toInstant()
                : instant;
    }

    private static @Nullable Channel channel(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Arrays.stream(Channel.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new BadRequest(
                                        List.of(
                                                FieldProblem.of(
                                                        "channel",
                                                        FieldProblem.Kind.NOT_A_CHOICE,
                                                        List.of(Channel.values())))));
    }

    private static Map<String, String> kept(Map<String, String> query) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : KEPT) {
            String value = query.getOrDefault(name, "");
            if (!value.isBlank()) {
                kept.put(name, value);
            }
        }
        return kept;
    }
}

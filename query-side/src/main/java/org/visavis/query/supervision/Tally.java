package org.visavis.query.supervision;

import org.jspecify.annotations.Nullable;
import org.visavis.events.dossier.Channel;
import org.visavis.query.supervision.Board.Age;
import org.visavis.query.supervision.Board.FirstContact;
import org.visavis.query.supervision.Board.Group;
import org.visavis.query.supervision.Board.Load;
import org.visavis.query.supervision.Board.Promises;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Counts the facts of many dossiers; pure. */
final class Tally {
    private static final int[] WAITING_DAYS = {0, 2, 7, 30};
    private static final int[] AGE_DAYS = {0, 7, 30, 60, 90};

    private final Instant at;
    private final Staff staff;
    private final Map<Figure, Count> counts = new EnumMap<>(Figure.class);
    private final Part all = new Part();
    private final Map<String, Part> teams = new HashMap<>();
    private final Map<String, Part> procedures = new HashMap<>();
    private final Map<String, Part> channels = new HashMap<>();
    private final Map<String, Part> agents = new HashMap<>();
    private final Durations firstContacts = new Durations();
    private final Weeks weeks;
    private long promisesOpen;
    private long promisesLate;
    private long kept;
    private long keptLate;

    private Tally(Instant at, Staff staff) {
        this.at = at;
        this.staff = staff;
        this.weeks = new Weeks(at);
        for (Figure figure : Figure.values()) {
            counts.put(figure, new Count(figure));
        }
    }

    /** How many dossiers a figure counts. */
    private static final class Count {
        private final Figure figure;
        private long dossiers;

        Count(Figure figure) {
            this.figure = figure;
        }

        void add(Facts one, Instant at) {
            if (figure.counts(one, at)) {
                dossiers++;
            }
        }
    }

    /**
     * The board of the dossiers that the selection holds.
     *
     * @param at what has fallen due by then is late
     */
    static Board of(
            Collection<Facts> dossiers,
            Selection selection,
            Staff staff,
            Instant at,
            @Nullable Instant knownAt) {
        Selection earlier = selection.before();
        Board before =
                earlier == null ? null : held(dossiers, earlier, staff, at).board(knownAt, null);
        return held(dossiers, selection, staff, at).board(knownAt, before);
    }

    private static Tally held(
            Collection<Facts> dossiers, Selection selection, Staff staff, Instant at) {
        var tally = new Tally(at, staff);
        for (Facts one : dossiers) {
            if (selection.holds(one, staff)) {
                tally.add(one);
            }
        }
        return tally;
    }

    private void add(Facts one) {
        counts.values().forEach(count -> count.add(one, at));
        all.add(one, at);
        weeks.add(one);
        part(teams, staff.team(one.referent())).add(one, at);
        part(procedures, one.procedure()).add(one, at);
        Channel channel = one.channel();
        part(channels, channel == null ? Staff.UNTOLD : channel.name()).add(one, at);
        if (one.isOpen()) {
            part(agents, one.referent()).add(one, at);
        }
        Instant contacted = one.firstHumanAt();
        if (one.exists() && contacted != null) {
            firstContacts.add(one.openedAt(), contacted);
        }
        if (one.isOpen()) {
            promisesOpen += one.promises().size();
            promisesLate += one.promises().stream().filter(due -> due.isBefore(at)).count();
        }
        kept += one.kept();
        keptLate += one.keptLate();
    }

    private static Part part(Map<String, Part> parts, String id) {
        return parts.computeIfAbsent(id, _ -> new Part());
    }

    private Board board(@Nullable Instant knownAt, @Nullable Board before) {
        return new Board(
                at,
                knownAt,
                count(Figure.OPEN),
                count(Figure.CLOSED),
                count(Figure.LATE),
                count(Figure.CLOSED_LATE),
                count(Figure.AWAITING_REFERENT),
                count(Figure.AWAITING_ACCEPTANCE),
                count(Figure.ESCALATED),
                all.acts(),
                all.share(),
                all.durations().median(),
                all.durations().p90(),
                figures(),
                new FirstContact(
                        firstContacts.count(), firstContacts.median(), firstContacts.p90()),
                new Promises(promisesOpen, promisesLate, kept, keptLate),
                loads(),
                ages(Figure.AGES, AGE_DAYS),
                ages(Figure.WAITING, WAITING_DAYS),
                groups(teams, id -> id),
                groups(procedures, staff::procedure),
                groups(channels, id -> id),
                weeks.told(),
                before);
    }

    private long count(Figure figure) {
        return Objects.requireNonNull(counts.get(figure), "every figure").dossiers;
    }

    private Map<String, Long> figures() {
        Map<String, Long> told = new LinkedHashMap<>();
        counts.values().forEach(count -> told.put(count.figure.key(), count.dossiers));
        return told;
    }

    private List<Age> ages(List<Figure> figures, int[] days) {
        return IntStream.range(0, days.length)
                .mapToObj(
                        i ->
                                new Age(
                                        days[i],
                                        i + 1 < days.length ? days[i + 1] : null,
                                        count(figures.get(i)),
                                        figures.get(i).key()))
                .toList();
    }

    private List<Load> loads() {
        return agents.entrySet().stream()
                .map(
                        one ->
                                new Load(
                                        one.getKey(),
                                        staff.name(one.getKey()),
                                        one.getValue().open(),
                                        one.getValue().late()))
                .sorted(
                        Comparator.comparingLong(Load::open)
                                .reversed()
                                .thenComparing(Load::name)
                                .thenComparing(Load::id))
                .toList();
    }

    private static List<Group> groups(Map<String, Part> parts, UnaryOperator<String> name) {
        return parts.entrySet().stream()
                .map(one -> one.getValue().group(one.getKey(), name.apply(one.getKey())))
                .sorted(Comparator.comparing(Group::name).thenComparing(Group::id))
                .toList();
    }
}

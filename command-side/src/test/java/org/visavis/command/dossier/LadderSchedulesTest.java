package org.visavis.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.THOMAS;
import static org.visavis.command.dossier.SaintAubin.about;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.junit.jupiter.api.Test;
import org.visavis.command.automation.ClimbLadders;
import org.visavis.command.automation.EndLadderPauses;
import org.visavis.command.automation.Plan;
import org.visavis.command.decision.ContactLadder;
import org.visavis.command.decision.ContactLadders;
import org.visavis.command.dossier.LadderWords.Todo;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Course.DossierSuspended;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Ladder.RungClimbed;
import org.visavis.events.dossier.Reached;
import org.visavis.events.dossier.Requests.RequestAnswered;
import org.visavis.events.procedure.ProcedureId;
import org.visavis.events.procedure.Rung;
import org.visavis.events.procedure.RungKind;
import org.visavis.web.text.Bundles;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Ten thousand requests, each with a ladder, a beginning and a fate of its own, climb by the rules
 * and by a second reckoning that shares nothing with them.
 */
class LadderSchedulesTest {
    private static final int SCHEDULES = 10_000;
    private static final long BEGIN = Instant.parse("2024-01-01T00:00:00Z").getEpochSecond();
    private static final long YEARS = Duration.ofDays(365 * 15).toSeconds();
    private static final long LONG_ENOUGH = Duration.ofDays(500).toSeconds();
    private static final ClimbLadders CLIMBS = new ClimbLadders(new Bundles(true));
    private static final EndLadderPauses PAUSES = new EndLadderPauses();
    private static final LadderWords WORDS =
            new LadderWords(new Todo("r", "r", "r"), "c", new Todo("h", "h", "h"), "e");

    @Test
    void both_climb_on_the_same_mornings() {
        long seed = System.nanoTime();
        System.out.println("Ladder schedules with seed " + seed);
        assertThat(differences(seed, SCHEDULES, SecondCalendar.ofFrance())).isZero();
    }

    @Test
    void a_holiday_that_one_of_them_forgot_is_found() {
        for (int holiday = 0; holiday < 11; holiday++) {
            assertThat(differences(holiday, SCHEDULES / 10, SecondCalendar.without(holiday)))
                    .as("without holiday %s", holiday)
                    .isPositive();
        }
    }

    private static int differences(long seed, int schedules, SecondCalendar calendar) {
        var random = new Random(seed);
        int different = 0;
        for (int i = 0; i < schedules; i++) {
            Schedule schedule = Schedule.of(random);
            different += schedule.byTheRules().equals(schedule.otherwise(calendar)) ? 0 : 1;
        }
        return different;
    }

    /** One request, what its ladder says and what happens to it. */
    private record Schedule(List<Integer> days, long asked, List<Happening> happenings) {

        static Schedule of(Random random) {
            List<Integer> days = new ArrayList<>();
            int day = 0;
            for (int i = random.nextInt(6); i >= 0; i--) {
                day += 1 + random.nextInt(15);
                days.add(day);
            }
            long asked = BEGIN + (long) (random.nextDouble() * YEARS);
            List<Happening> all = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                long at = asked + 1 + random.nextInt((int) Duration.ofDays(120).toSeconds());
                var kinds = Happening.Kind.values();
                all.add(
                        new Happening(
                                at,
                                kinds[random.nextInt(kinds.length)],
                                at + 1 + random.nextInt((int) Duration.ofDays(60).toSeconds())));
            }
            all.sort(Comparator.comparingLong(Happening::at));
            return new Schedule(days, asked, all);
        }

        List<Long> otherwise(SecondCalendar calendar) {
            return SecondLadder.climbs(calendar, days, asked, happenings, asked + LONG_ENOUGH);
        }

        List<Long> byTheRules() {
            var program = new Program(new Procedure(days), asked);
            happenings.forEach(program::meet);
            program.sweepUntil(asked + LONG_ENOUGH);
            return program.climbs;
        }
    }

    /** The rules and their agenda, with a clock that goes from one due instant to the next. */
    private static final class Program {
        private final Procedure registry;
        private final List<Long> climbs = new ArrayList<>();
        private DossierState state = new DossierState.None().evolve(opened());
        private Plan.Due climb = new Plan.Due(0, 0, Instant.MAX);
        private Plan.Due pause = new Plan.Due(0, 0, Instant.MAX);

        Program(Procedure registry, long asked) {
            this.registry = registry;
            Instant at = Instant.ofEpochSecond(asked);
            happen(
                    AskInformation.decide(
                            new AskInformation(
                                    EXTENSION,
                                    as(THOMAS),
                                    "Le plan",
                                    at.plus(Duration.ofDays(9)),
                                    null,
                                    null),
                            state,
                            registry,
                            at));
        }

        void meet(Happening one) {
            sweepUntil(one.at());
            if (state.facts().owed().requests().open().isEmpty()) {
                return;
            }
            Instant at = Instant.ofEpochSecond(one.at());
            happen(decided(one, at));
        }

        private List<DossierEvent> decided(Happening one, Instant at) {
            return switch (one.kind()) {
                case REACHED -> spoken(Reached.REACHED, at);
                case NOT_REACHED -> spoken(Reached.NOT_REACHED, at);
                case PAUSED ->
                        PauseLadder.decide(
                                new PauseLadder(
                                        EXTENSION,
                                        as(THOMAS),
                                        "Congé",
                                        Instant.ofEpochSecond(one.until())),
                                state,
                                registry,
                                at);
                case RESUMED ->
                        ResumeLadder.decide(
                                new ResumeLadder(EXTENSION, as(THOMAS)), state, registry, at);
                case SUSPENDED ->
                        state instanceof DossierState.Open
                                ? List.of(new DossierSuspended(EXTENSION, THOMAS, about("r"), at))
                                : List.of();
                case GONE_ON ->
                        state instanceof DossierState.Suspended
                                ? ResumeDossier.decide(
                                        new ResumeDossier(EXTENSION, as(THOMAS), "r", null),
                                        state,
                                        registry,
                                        at)
                                : List.of();
                case ANSWERED -> List.of(new RequestAnswered(EXTENSION, 1, null, null, at));
            };
        }

        private List<DossierEvent> spoken(Reached reached, Instant at) {
            return RecordInteraction.decide(
                    new RecordInteraction(
                            EXTENSION,
                            as(THOMAS),
                            Channel.CALL,
                            Direction.OUT,
                            "Appel",
                            null,
                            Audience.TEAM,
                            reached,
                            null),
                    state,
                    registry,
                    at);
        }

        void sweepUntil(long second) {
            Instant end = Instant.ofEpochSecond(second);
            while (true) {
                boolean ends = pause.at().isBefore(climb.at());
                Plan.Due next = ends ? pause : climb;
                if (next.at().isAfter(end)) {
                    return;
                }
                forget(ends);
                happen(
                        ends
                                ? EndLadderPause.decide(
                                        new EndLadderPause(EXTENSION), state, registry, next.at())
                                : ClimbLadder.decide(
                                        new ClimbLadder(EXTENSION, next.item(), next.step(), WORDS),
                                        state,
                                        registry,
                                        next.at()));
            }
        }

        private void forget(boolean ends) {
            if (ends) {
                pause = new Plan.Due(0, 0, Instant.MAX);
            } else {
                climb = new Plan.Due(0, 0, Instant.MAX);
            }
        }

        private void happen(List<DossierEvent> events) {
            for (DossierEvent event : events) {
                state = state.evolve(event);
                CLIMBS.plan(event).ifPresent(plan -> climb = due(plan));
                PAUSES.plan(event).ifPresent(plan -> pause = due(plan));
                if (event instanceof RungClimbed it) {
                    climbs.add(it.happenedAt().getEpochSecond());
                }
            }
        }

        private static Plan.Due due(Plan plan) {
            return plan instanceof Plan.Due due ? due : new Plan.Due(0, 0, Instant.MAX);
        }
    }

    /** The town, with a ladder of these days. */
    private static final class Procedure extends OneProcedure {
        private final ContactLadders ladders;

        Procedure(List<Integer> days) {
            this.ladders =
                    ContactLadders.NONE.then(
                            new ContactLadder(
                                    1,
                                    days.stream().map(day -> new Rung(RungKind.CALL, day)).toList(),
                                    20));
        }

        @Override
        public ContactLadders ladders(ProcedureId procedure) {
            return ladders;
        }
    }
}

package org.visavis.query.large;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.visavis.calendar.WorkingDays;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.portfolio.Cursor;
import org.visavis.query.portfolio.Narrowing;
import org.visavis.query.portfolio.Portfolio;
import org.visavis.query.portfolio.Portfolios;
import org.visavis.query.today.Days;
import org.visavis.query.today.Today;
import org.visavis.query.today.Waiting;
import org.visavis.web.text.Moments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

class DayInALargeTownTest {
    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 6, 2);
    private static final String AGENT = LargeTown.agent(7);
    private static final Portfolio.Holder HOLDER = new Portfolio.Holder(AGENT, "Claire Morel");

    @Test
    void no_part_of_a_day_looks_through_everybodys_dossiers() {
        List<String> plans =
                Plans.of(
                        LargeTown.SOURCE,
                        database -> days(database).of(AGENT, LargeTown.ORGANISATION, NOW));

        assertThat(plans).hasSize(Waiting.values().length + 1);
        assertThat(Plans.readWhole(plans)).as(String.join("\n", plans)).isEmpty();
    }

    @Test
    void a_query_without_an_index_would_be_noticed() {
        List<String> plans =
                Plans.of(
                        LargeTown.SOURCE,
                        database ->
                                database.sql()
                                        .sql("select count(*) from dossier where outcome = 'x'")
                                        .query(Long.class)
                                        .single());

        assertThat(Plans.readWhole(plans)).containsExactly("dossier");
    }

    @Test
    void a_day_tells_what_waits_and_nothing_of_closed_dossiers() {
        Today day =
                days(new QueryDatabase(LargeTown.SOURCE)).of(AGENT, LargeTown.ORGANISATION, NOW);

        assertThat(day.sections())
                .extracting(Today.Section::waiting)
                .contains(Waiting.DUE, Waiting.THANKS);
        assertThat(day.sections())
                .allSatisfy(section -> assertThat(section.lines()).hasSizeBetween(1, 20));
        Today.Section due = day.sections().getFirst();
        assertThat(due.lines())
                .extracting(Today.Line::due)
                .isSorted()
                .allMatch(at -> at != null && at.isBefore(NOW.plusSeconds(86_400)));
    }

    @Test
    void a_call_that_a_rung_asked_for_is_among_the_calls_and_not_among_the_actions() {
        Today day =
                days(new QueryDatabase(LargeTown.SOURCE))
                        .of(LargeTown.agent(1), LargeTown.ORGANISATION, NOW);

        assertThat(kinds(day, Waiting.CALLS)).contains(Today.What.CALL);
        assertThat(kinds(day, Waiting.DUE)).doesNotContain(Today.What.CALL, Today.What.ACTION);
    }

    @Test
    void the_week_ahead_has_each_working_day_and_what_falls_due_on_it() {
        Today day =
                days(new QueryDatabase(LargeTown.SOURCE)).of(AGENT, LargeTown.ORGANISATION, NOW);

        assertThat(day.week())
                .extracting(Today.Day::day)
                .contains(TUESDAY, TUESDAY.plusDays(1), TUESDAY.plusDays(2), TUESDAY.plusDays(3))
                .contains(TUESDAY.plusDays(6))
                .isSorted();
        assertThat(day.week())
                .allSatisfy(
                        one ->
                                assertThat(one.lines())
                                        .extracting(Today.Line::due)
                                        .allMatch(due -> isOn(one.day(), due)));
        assertThat(day.isWeekFree()).isFalse();
    }

    private static boolean isOn(LocalDate day, @Nullable Instant due) {
        return due != null && Moments.dayOf(due).equals(day);
    }

    private static List<Today.What> kinds(Today day, Waiting waiting) {
        return day.sections().stream()
                .filter(section -> section.waiting() == waiting)
                .flatMap(section -> section.lines().stream())
                .map(Today.Line::what)
                .toList();
    }

    private static Days days(QueryDatabase database) {
        return new Days(database, WorkingDays.ofFrance());
    }

    @ParameterizedTest
    @EnumSource(Narrowing.Show.class)
    void a_portfolio_is_found_by_its_agent(Narrowing.Show show) {
        List<String> plans =
                Plans.of(
                        LargeTown.SOURCE,
                        database -> {
                            var portfolios = new Portfolios(database);
                            var narrowing = new Narrowing(show, LargeTown.id("2", 7));
                            portfolios.of(HOLDER, narrowing, null, 50, NOW);
                            portfolios.of(HOLDER, narrowing, new Cursor(NOW, HOLDER.id()), 50, NOW);
                            portfolios.parts(HOLDER, NOW);
                        });

        assertThat(Plans.readWhole(plans)).as(String.join("\n", plans)).isEmpty();
    }

    @Test
    void the_pages_of_a_portfolio_hold_each_dossier_once_and_its_parts_add_up() {
        var portfolios = new Portfolios(new QueryDatabase(LargeTown.SOURCE));
        List<String> seen = new ArrayList<>();
        Cursor after = null;
        long total;
        do {
            Portfolio page = portfolios.of(HOLDER, Narrowing.NONE, after, 50, NOW);
            page.dossiers().forEach(line -> seen.add(line.id()));
            after = page.next() == null ? null : Cursor.read(page.next()).orElseThrow();
            total = page.total();
        } while (after != null);

        Portfolio.Parts parts = portfolios.parts(HOLDER, NOW);
        assertThat(seen).hasSize((int) total).hasSameSizeAs(new HashSet<>(seen));
        assertThat(parts.all()).isEqualTo(total);
        for (Narrowing.Show show : Narrowing.Show.values()) {
            assertThat(portfolios.of(HOLDER, new Narrowing(show, null), null, 200, NOW).total())
                    .as(show.word())
                    .isEqualTo(parts.of(show));
        }
    }
}

package org.visavis.query.large;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.portfolio.Cursor;
import org.visavis.query.portfolio.Narrowing;
import org.visavis.query.portfolio.Portfolio;
import org.visavis.query.portfolio.Portfolios;
import org.visavis.query.today.Days;
import org.visavis.query.today.Today;
import org.visavis.query.today.Waiting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

class DayInALargeTownTest {
    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final String AGENT = LargeTown.agent(7);
    private static final Portfolio.Holder HOLDER = new Portfolio.Holder(AGENT, "Claire Morel");

    @Test
    void no_part_of_a_day_looks_through_everybodys_dossiers() {
        List<String> plans =
                Plans.of(
                        LargeTown.SOURCE,
                        database -> new Days(database).of(AGENT, LargeTown.ORGANISATION, NOW));

        assertThat(plans).hasSize(Waiting.values().length);
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
                new Days(new QueryDatabase(LargeTown.SOURCE))
                        .of(AGENT, LargeTown.ORGANISATION, NOW);

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

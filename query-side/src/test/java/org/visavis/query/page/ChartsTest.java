package org.visavis.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class ChartsTest {

    @Test
    void the_longest_bar_leaves_room_for_its_figure_and_the_others_are_in_proportion() {
        BarChart chart =
                new BarChart(
                        "Dossiers",
                        "",
                        "ouverts",
                        List.of(new BarChart.Bar("a", 20, 5), BarChart.Bar.of("b", 10)));

        List<BarChart.Row> rows = chart.rows();
        assertThat(rows.getFirst().width()).isLessThan(BarChart.WIDTH);
        assertThat(rows.get(1).width() * 2).isEqualTo(rows.getFirst().width());
        assertThat(rows.getFirst().partWidth() * 4).isEqualTo(rows.getFirst().width());
        assertThat(chart.hasParts()).isTrue();
    }

    @Test
    void nothing_at_all_is_drawn_without_a_division_by_zero() {
        assertThat(new BarChart("", "", "", List.of(BarChart.Bar.of("a", 0))).rows())
                .allMatch(row -> row.width() == 0);
        assertThat(new BarChart("", "", "", List.of()).viewBox()).isEqualTo("0 0 480 46");
        assertThat(line(0).dots()).hasSize(1);
        assertThat(new LineChart("", "", "", List.of()).line()).isEmpty();
    }

    @Test
    void a_line_stays_within_its_rules_and_the_top_rule_is_round() {
        LineChart chart = line(3, 21.5, 7);

        long floor = chart.ticks().getFirst().y();
        long ceiling = chart.ticks().getLast().y();
        assertThat(chart.dots()).allMatch(dot -> dot.y() >= ceiling && dot.y() <= floor);
        assertThat(chart.ticks().getLast().value()).isEqualTo(25);
        assertThat(line(1000).ticks().getLast().value()).isEqualTo(1000);
    }

    private static LineChart line(double... values) {
        return new LineChart(
                "",
                "",
                "",
                Arrays.stream(values).mapToObj(value -> new LineChart.Point("x", value)).toList());
    }
}

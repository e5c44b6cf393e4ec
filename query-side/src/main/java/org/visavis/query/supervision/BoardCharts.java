package org.visavis.query.supervision;

import org.visavis.query.page.BarChart;
import org.visavis.query.page.LineChart;
import org.visavis.query.supervision.Board.Age;
import org.visavis.web.text.Moments;
import org.visavis.web.text.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A board's figures as charts, named and described in the reader's words. */
final class BoardCharts {
    private final Texts texts;
    private final Locale locale;

    private BoardCharts(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** The charts of a board, by the names under which its page finds them. */
    static Map<String, Object> of(Board board, Texts texts, Locale locale) {
        var charts = new BoardCharts(texts, locale);
        return Map.of(
                "load", charts.load(board),
                "ageing", charts.ages("board.ageing", board.open(), board.ageing()),
                "waiting",
                        charts.ages(
                                "board.waiting",
                                board.count(Figure.UNANSWERED),
                                board.unanswered()),
                "weeks", charts.weeks(board));
    }

    /** Which team answers for how many open dossiers. */
    private BarChart load(Board board) {
        return new BarChart(
                texts.tell("board.load", locale),
                texts.tell("board.load.told", locale, board.byTeam().size()),
                texts.tell("board.load.unit", locale),
                board.byTeam().stream()
                        .map(team -> new BarChart.Bar(name(team), team.open(), team.late()))
                        .toList());
    }

    private String name(Board.Group team) {
        return team.name().equals(Staff.UNTOLD) ? texts.tell("board.untold", locale) : team.name();
    }

    private BarChart ages(String key, long total, List<Age> ages) {
        return new BarChart(
                texts.tell(key, locale),
                texts.tell(key + ".told", locale, total),
                texts.tell("board.load.unit", locale),
                ages.stream().map(age -> BarChart.Bar.of(label(age), age.open())).toList());
    }

    private LineChart weeks(Board board) {
        return new LineChart(
                texts.tell("board.weeks", locale),
                texts.tell("board.weeks.told", locale, Weeks.MANY),
                texts.tell("board.weeks.unit", locale),
                board.weeks().stream()
                        .map(
                                week ->
                                        new LineChart.Point(
                                                Moments.in(locale).brief(week.monday()),
                                                week.opened()))
                        .toList());
    }

    private String label(Age age) {
        Integer to = age.toDays();
        return to == null
                ? texts.tell("board.age.over", locale, age.fromDays())
                : texts.tell("board.age", locale, age.fromDays(), to);
    }
}

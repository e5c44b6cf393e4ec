package org.visavis.query.supervision;

import org.visavis.query.page.BarChart;
import org.visavis.query.supervision.Board.Age;
import org.visavis.query.supervision.Board.Load;
import org.visavis.web.text.Texts;

import java.util.List;
import java.util.Locale;

/** A board's figures as charts, named and described in the reader's words. */
final class BoardCharts {
    /** More names than this make a picture that nobody reads; the table has them all. */
    static final int MOST_NAMES = 12;

    private BoardCharts() {}

    /** Who answers for how many open dossiers, the heaviest load first. */
    static BarChart load(Board board, Texts texts, Locale locale) {
        List<Load> heaviest = board.byReferent().stream().limit(MOST_NAMES).toList();
        return new BarChart(
                texts.tell("board.load", locale),
                heaviest.size() == board.byReferent().size()
                        ? texts.tell("board.load.told", locale, heaviest.size())
                        : texts.tell(
                                "board.load.heaviest",
                                locale,
                                heaviest.size(),
                                board.byReferent().size()),
                texts.tell("board.load.unit", locale),
                heaviest.stream()
                        .map(load -> new BarChart.Bar(load.name(), load.open(), load.late()))
                        .toList());
    }

    /** How old the open dossiers are. */
    static BarChart ageing(Board board, Texts texts, Locale locale) {
        return new BarChart(
                texts.tell("board.ageing", locale),
                texts.tell("board.ageing.told", locale, board.open()),
                texts.tell("board.load.unit", locale),
                board.ageing().stream()
                        .map(age -> BarChart.Bar.of(label(age, texts, locale), age.open()))
                        .toList());
    }

    private static String label(Age age, Texts texts, Locale locale) {
        Integer to = age.toDays();
        return to == null
                ? texts.tell("board.age.over", locale, age.fromDays())
                : texts.tell("board.age", locale, age.fromDays(), to);
    }
}

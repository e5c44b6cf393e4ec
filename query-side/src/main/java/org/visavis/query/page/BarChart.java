package org.visavis.query.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Horizontal bars, one a name: the geometry of an SVG and the same figures for a table. Lengths are
 * in the units of its view box, {@link #WIDTH} wide.
 *
 * @param title what is counted
 * @param description what the reader should see in it, in a sentence
 * @param unit what one is, for the head of the table's column
 * @param bars from top to bottom
 */
public record BarChart(String title, String description, String unit, List<Bar> bars) {
    /** The width of the view box. */
    public static final int WIDTH = 480;

    private static final int ROW = 46;
    private static final int LEFT_FOR_FIGURES = 60;

    /**
     * One name with what is counted of it.
     *
     * @param label the name
     * @param value not negative
     * @param part of {@code value}, drawn over it in another colour, such as what is late; 0 for
     *     none
     */
    public record Bar(String label, long value, long part) {

        /** A bar of one colour. */
        public static Bar of(String label, long value) {
            return new Bar(label, value, 0);
        }
    }

    /**
     * A bar with its place.
     *
     * @param labelY the base line of the name
     * @param y the top of the bar
     * @param width of the whole
     * @param partWidth of the part
     * @param figureX where the figure is written
     */
    public record Row(Bar bar, int labelY, int y, long width, long partWidth, long figureX) {}

    /** Keeps the bars from being changed afterwards. */
    public BarChart {
        bars = List.copyOf(bars);
    }

    /** The bars with their places; the longest takes all the room there is. */
    public List<Row> rows() {
        long longest = Math.max(1, bars.stream().mapToLong(Bar::value).max().orElse(1));
        List<Row> rows = new ArrayList<>();
        for (Bar bar : bars) {
            int top = rows.size() * ROW;
            long width = scaled(bar.value(), longest);
            long part = scaled(Math.min(bar.part(), bar.value()), longest);
            rows.add(new Row(bar, top + 16, top + 23, width, part, width + 8));
        }
        return rows;
    }

    /** The view box that holds all bars. */
    public String viewBox() {
        return "0 0 " + WIDTH + " " + Math.max(ROW, bars.size() * ROW);
    }

    /** Whether any bar has a part, and the table a column for it. */
    public boolean hasParts() {
        return bars.stream().anyMatch(bar -> bar.part() > 0);
    }

    private static long scaled(long value, long longest) {
        return Math.round((double) value / longest * (WIDTH - LEFT_FOR_FIGURES));
    }
}

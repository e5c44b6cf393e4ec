package org.visavis.query.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * One line over time: the geometry of an SVG and the same figures for a table. Lengths are in the
 * units of its view box.
 *
 * @param title what is measured
 * @param description what the reader should see in it, in a sentence
 * @param unit what is measured in, for the head of the table's column
 * @param points from left to right, at equal distances
 */
public record LineChart(String title, String description, String unit, List<Point> points) {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 210;
    private static final int LEFT = 44;
    private static final int RIGHT = 12;
    private static final int TOP = 14;
    private static final int BOTTOM = 30;

    /**
     * What was measured once.
     *
     * @param label when
     * @param value not negative
     */
    public record Point(String label, double value) {}

    /** A point with its place. */
    public record Dot(Point point, long x, long y) {}

    /** A line across, with the value that it stands for. */
    public record Tick(double value, long y) {}

    /** Keeps the points from being changed afterwards. */
    public LineChart {
        points = List.copyOf(points);
    }

    /** The points with their places. */
    public List<Dot> dots() {
        double step = (double) (WIDTH - LEFT - RIGHT) / Math.max(1, points.size() - 1);
        return IntStream.range(0, points.size())
                .mapToObj(i -> new Dot(points.get(i), Math.round(LEFT + i * step), y(i)))
                .toList();
    }

    /** The {@code points} attribute of the line. */
    public String line() {
        return dots().stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
    }

    /** Nothing, half and all of the height. */
    public List<Tick> ticks() {
        double top = top();
        return List.of(tick(0, top), tick(top / 2, top), tick(top, top));
    }

    /** The view box. */
    public String viewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    private long y(int index) {
        return height(points.get(index).value(), top());
    }

    private static Tick tick(double value, double top) {
        return new Tick(value, height(value, top));
    }

    private static long height(double value, double top) {
        return Math.round(HEIGHT - BOTTOM - value / top * (HEIGHT - BOTTOM - TOP));
    }

    /** The next round figure, of those that can be halved without a crumb. */
    private double top() {
        double highest = points.stream().mapToDouble(Point::value).max().orElse(0);
        if (highest <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(highest)));
        return DoubleStream.of(1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10)
                .map(times -> times * power)
                .filter(round -> round >= highest)
                .min()
                .orElse(highest);
    }
}

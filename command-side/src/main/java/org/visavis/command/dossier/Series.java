package org.visavis.command.dossier;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Things that are numbered from 1 as they come, and of which some are still open.
 *
 * @param count how many there ever were
 * @param open what is still open, by its number
 */
record Series<T>(int count, Map<Integer, T> open) {

    static <T> Series<T> none() {
        return new Series<>(0, Map.of());
    }

    int next() {
        return count + 1;
    }

    boolean knows(int number) {
        return number >= 1 && number <= count;
    }

    Optional<T> open(int number) {
        return Optional.ofNullable(open.get(number));
    }

    Series<T> opened(int number, T what) {
        return new Series<>(Math.max(count, number), with(number, what));
    }

    Series<T> changed(int number, T what) {
        return new Series<>(count, with(number, what));
    }

    Series<T> settled(int number) {
        Map<Integer, T> rest = new TreeMap<>(open);
        rest.remove(number);
        return new Series<>(count, rest);
    }

    private Map<Integer, T> with(int number, T what) {
        Map<Integer, T> all = new TreeMap<>(open);
        all.put(number, what);
        return all;
    }
}

package org.visavis.command.dossier;

import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.WorkReason;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Things that are numbered from 1 as they come, and of which some are still open.
 *
 * @param count how many there ever were
 * @param open what is still open, by its number
 */
record Series<T>(int count, Map<Integer, Open<T>> open) {
    /** What is still open, and since when. */
    record Open<T>(T what, Instant since) {}

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
        return Optional.ofNullable(open.get(number)).map(Open::what);
    }

    boolean holds(T what) {
        return open.values().stream().anyMatch(one -> one.what().equals(what));
    }

    /**
     * What is open under this number.
     *
     * @throws Refused there never was such a thing, or it was settled
     */
    Open<T> stillOpen(int number) {
        if (!knows(number)) {
            throw new Refused(new Reason.NotVisible());
        }
        Open<T> found = open.get(number);
        if (found == null) {
            throw new Refused(new WorkReason.AlreadySettled(number));
        }
        return found;
    }

    Series<T> opened(int number, T what, Instant since) {
        return new Series<>(Math.max(count, number), with(number, new Open<>(what, since)));
    }

    Series<T> changed(int number, T what) {
        Open<T> before = open.get(number);
        return before == null
                ? this
                : new Series<>(count, with(number, new Open<>(what, before.since())));
    }

    Series<T> settled(int number) {
        Map<Integer, Open<T>> rest = new TreeMap<>(open);
        rest.remove(number);
        return new Series<>(count, rest);
    }

    private Map<Integer, Open<T>> with(int number, Open<T> what) {
        Map<Integer, Open<T>> all = new TreeMap<>(open);
        all.put(number, what);
        return all;
    }
}

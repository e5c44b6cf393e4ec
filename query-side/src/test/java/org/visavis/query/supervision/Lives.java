package org.visavis.query.supervision;

import org.visavis.events.dossier.DossierEvent;
import org.visavis.query.dossierpage.past.Moment;
import org.visavis.query.histories.Ids;
import org.visavis.query.histories.RandomHistory;
import org.visavis.store.Recorded;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The lives of some dossiers by chance, and the moments at which one looks at them. */
record Lives(long seed, List<List<Recorded>> histories) {
    private static final List<String> AGENTS =
            List.of(Ids.of("nadia"), Ids.of("helene"), Ids.of("camille"), Ids.of("karim"));

    static Stream<Lives> many(int towns, int dossiers) {
        long first = new Random().nextLong(1_000_000_000);
        System.out.println("Lives from seed " + first);
        return Stream.iterate(first, seed -> seed + 1).limit(towns).map(seed -> of(seed, dossiers));
    }

    private static Lives of(long seed, int dossiers) {
        Random chance = new Random(seed);
        List<List<Recorded>> histories = new ArrayList<>();
        for (int number = 0; number < dossiers; number++) {
            histories.add(
                    RandomHistory.of(
                            chance,
                            Ids.of("dossier-" + number),
                            Ids.of("saint-aubin"),
                            AGENTS,
                            1 + chance.nextInt(40),
                            number * 1_000L));
        }
        return new Lives(seed, histories);
    }

    /** Some instant while something happened. */
    Instant sometime(Random chance) {
        List<Recorded> one = histories.get(chance.nextInt(histories.size()));
        return one.get(chance.nextInt(one.size()))
                .recordedAt()
                .plus(Duration.ofMinutes(chance.nextInt(-2_000, 60_000)));
    }

    static List<Counted> counted(List<Recorded> history, Moment moment) {
        return history.stream()
                .filter(
                        one ->
                                moment.knownAt() == null
                                        || !one.recordedAt().isAfter(moment.knownAt()))
                .flatMap(
                        one -> {
                            Counting counting = WhatCounts.of((DossierEvent) one.payload());
                            return counting == null
                                    ? Stream.empty()
                                    : Stream.of(counting.at(one.position(), one.recordedAt()));
                        })
                .toList();
    }

    /** The facts of all that was known by then. */
    List<Facts> facts(Moment moment) {
        return histories.stream()
                .map(history -> counted(history, moment))
                .filter(rows -> !rows.isEmpty())
                .map(rows -> Folding.of(rows, moment.asOf()))
                .toList();
    }
}

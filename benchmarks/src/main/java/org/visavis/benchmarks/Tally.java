package org.visavis.benchmarks;

import java.util.List;

/**
 * How all rounds went.
 *
 * @param takers how many asked in each
 */
record Tally(int takers, List<Taking.Round> rounds, double seconds) {

    /** In each, one got it, and all others were told who. */
    boolean exactlyOneEach() {
        return !rounds.isEmpty()
                && rounds.stream()
                        .allMatch(
                                round ->
                                        round.successes() == 1
                                                && round.conflicts() == takers - 1
                                                && round.namingTheWinner() == takers - 1);
    }

    /** In each, more than one got it. */
    boolean severalEach() {
        return !rounds.isEmpty() && rounds.stream().allMatch(round -> round.successes() > 1);
    }

    @Override
    public String toString() {
        return "rounds %d, takers %d, successes %d (%d to %d a round), 409s %d, of which name the new referent %d, other %d, seconds %.1f"
                .formatted(
                        rounds.size(),
                        takers,
                        rounds.stream().mapToInt(Taking.Round::successes).sum(),
                        rounds.stream().mapToInt(Taking.Round::successes).min().orElse(0),
                        rounds.stream().mapToInt(Taking.Round::successes).max().orElse(0),
                        rounds.stream().mapToInt(Taking.Round::conflicts).sum(),
                        rounds.stream().mapToInt(Taking.Round::namingTheWinner).sum(),
                        rounds.stream().mapToInt(Taking.Round::others).sum(),
                        seconds);
    }
}

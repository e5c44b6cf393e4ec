package org.visavis.command.dossier;

import org.visavis.events.agent.AgentId;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the party had to say about how they are served.
 *
 * @param thanked who is thanked, by the number of the thanks, without those who declined
 * @param contestations which event each open one is about, by its sequence
 */
record Heard(Map<Integer, Set<AgentId>> thanked, Series<Long> contestations) {
    static final Heard NOTHING = new Heard(Map.of(), Series.none());

    Heard thanked(int number, List<AgentId> to) {
        return thanking(number, Set.copyOf(to));
    }

    Heard declined(int number, AgentId agent) {
        return thanking(
                number,
                thanked.getOrDefault(number, Set.of()).stream()
                        .filter(one -> !one.equals(agent))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    Heard contesting(Series<Long> next) {
        return new Heard(thanked, next);
    }

    private Heard thanking(int number, Set<AgentId> to) {
        Map<Integer, Set<AgentId>> all = new TreeMap<>(thanked);
        all.put(number, to);
        return new Heard(all, contestations);
    }
}

package org.visavis.command.dossier;

import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Conversation;
import org.visavis.events.dossier.Conversation.ActRecorded;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.Conversation.PartyWrote;
import org.visavis.events.dossier.Conversation.TeamNoteWritten;
import org.visavis.events.dossier.Correction.InteractionCorrected;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What was said and done.
 *
 * @param count how many exchanges there were, the party's own included
 * @param logged who may read each exchange that an agent logged; the others the party wrote
 * @param notes how many notes the internal thread has
 * @param acts what a log told
 * @param actors every agent who really acted
 */
record Exchanges(
        int count,
        Map<Integer, Audience> logged,
        int notes,
        ImportedActs acts,
        Set<AgentId> actors) {
    static final Exchanges NONE = new Exchanges(0, Map.of(), 0, ImportedActs.NONE, Set.of());

    Exchanges evolve(Conversation event) {
        return switch (event) {
            case InteractionRecorded it ->
                    new Exchanges(
                            it.number(),
                            logged(it.number(), it.audience()),
                            notes,
                            acts,
                            plus(actors, it.by()));
            case PartyWrote it -> new Exchanges(it.number(), logged, notes, acts, actors);
            case TeamNoteWritten it -> new Exchanges(count, logged, it.number(), acts, actors);
            case ActRecorded it ->
                    new Exchanges(count, logged, notes, acts.then(it), plus(actors, it.by()));
        };
    }

    Exchanges actedToo(AgentId agent) {
        return new Exchanges(count, logged, notes, acts, plus(actors, agent));
    }

    Exchanges corrected(InteractionCorrected it) {
        return new Exchanges(
                count, logged(it.number(), it.audience()), notes, acts, plus(actors, it.by()));
    }

    private Map<Integer, Audience> logged(int number, Audience audience) {
        Map<Integer, Audience> all = new HashMap<>(logged);
        all.put(number, audience);
        return all;
    }

    private static <T> Set<T> plus(Set<T> set, T one) {
        if (set.contains(one)) {
            return set;
        }
        Set<T> all = new HashSet<>(set);
        all.add(one);
        return all;
    }
}

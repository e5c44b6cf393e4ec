package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.WorkReason;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Conversation;
import org.visavis.events.dossier.Conversation.ActRecorded;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.Conversation.PartyWrote;
import org.visavis.events.dossier.Conversation.TeamNoteWritten;
import org.visavis.events.dossier.Correction.InteractionCorrected;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What was said and done.
 *
 * @param count how many exchanges there were, the party's own included
 * @param logged who may read each exchange that an agent logged; the others the party wrote
 * @param notes how many notes the internal thread has
 * @param acts what a log told
 * @param actors every agent who really acted, in the order of their first act
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
                            it.number(), logged(it.number(), it.audience()), notes, acts, actors);
            case PartyWrote it -> new Exchanges(it.number(), logged, notes, acts, actors);
            case TeamNoteWritten it -> new Exchanges(count, logged, it.number(), acts, actors);
            case ActRecorded it -> new Exchanges(count, logged, notes, acts.then(it), actors);
        };
    }

    Exchanges actedToo(@Nullable AgentId agent) {
        return agent == null || actors.contains(agent)
                ? this
                : new Exchanges(count, logged, notes, acts, plus(agent));
    }

    Exchanges corrected(InteractionCorrected it) {
        return new Exchanges(count, logged(it.number(), it.audience()), notes, acts, actors);
    }

    boolean knows(int number) {
        return number >= 1 && number <= count;
    }

    /**
     * Who may read an exchange that an agent logged.
     *
     * @throws Refused there is none of this number, or the party wrote it
     */
    Audience readersOf(int number) {
        if (!knows(number)) {
            throw new Refused(new Reason.NotVisible());
        }
        Audience audience = logged.get(number);
        if (audience == null) {
            throw new Refused(new WorkReason.WrittenByTheParty(number));
        }
        return audience;
    }

    private Map<Integer, Audience> logged(int number, Audience audience) {
        Map<Integer, Audience> all = new HashMap<>(logged);
        all.put(number, audience);
        return all;
    }

    private Set<AgentId> plus(AgentId agent) {
        Set<AgentId> all = new LinkedHashSet<>(actors);
        all.add(agent);
        return all;
    }
}

package org.visavis.query.dossierpage.past;

import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.Correction.InteractionCorrected;
import org.visavis.store.Recorded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a party may read of the past: what was withdrawn from their eyes since is not shown again
 * because somebody looks back.
 */
public final class Discretion {
    private final Map<Integer, Audience> today = new HashMap<>();

    /**
     * @param history all events of the dossier, by which the audience of each exchange is told
     */
    public Discretion(List<Recorded> history) {
        for (Recorded recorded : history) {
            switch (recorded.payload()) {
                case InteractionRecorded it -> today.put(it.number(), it.audience());
                case InteractionCorrected it -> today.put(it.number(), it.audience());
                default -> {
                    // Has no audience of its own.
                }
            }
        }
    }

    /** These events, without the exchanges that are not for the party today. */
    public List<Recorded> forParty(List<Recorded> events) {
        return events.stream().filter(this::isForParty).toList();
    }

    private boolean isForParty(Recorded recorded) {
        return switch (recorded.payload()) {
            case InteractionRecorded it -> today.get(it.number()) == Audience.PARTY;
            case InteractionCorrected it -> today.get(it.number()) == Audience.PARTY;
            default -> true;
        };
    }
}

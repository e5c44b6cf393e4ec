package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Escalation;
import org.visavis.events.dossier.Escalation.DossierEscalated;
import org.visavis.events.dossier.Escalation.EscalationClimbed;
import org.visavis.events.dossier.Escalation.EscalationSettled;
import org.visavis.events.dossier.Escalation.EscalationTakenUp;

import java.time.Instant;

/**
 * An escalation in hand.
 *
 * @param to who has to take it up
 * @param since when it came to them
 * @param takeUpBy when it climbs, unless it was taken up
 */
record Raised(int level, AgentId to, Instant since, Instant takeUpBy, boolean takenUp) {

    /**
     * @param before the escalation so far; null if there was none
     * @return null once it is settled
     */
    static @Nullable Raised evolve(@Nullable Raised before, Escalation event) {
        return switch (event) {
            case DossierEscalated it ->
                    new Raised(it.level(), it.to(), it.happenedAt(), it.takeUpBy(), false);
            case EscalationClimbed it ->
                    new Raised(it.level(), it.to(), it.happenedAt(), it.takeUpBy(), false);
            case EscalationTakenUp it ->
                    before == null
                            ? null
                            : new Raised(
                                    before.level, it.by(), it.happenedAt(), before.takeUpBy, true);
            case EscalationSettled _ -> null;
        };
    }
}

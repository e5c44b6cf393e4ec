package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.EscalationLine;
import org.visavis.command.decision.Registry;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Escalation.EscalationClimbed;

import java.time.Instant;
import java.util.List;

/**
 * Have what nobody took up in time go on to the next person of the line. Beyond its end it stays
 * with the last one, at a higher level. What was settled or taken up meanwhile does not climb.
 *
 * @param level the level at which nobody took it up
 */
public record ClimbEscalation(@TargetAggregateIdentifier DossierId dossier, int level)
        implements EscalationCommand {

    static List<DossierEvent> decide(
            ClimbEscalation command, DossierState state, Registry registry, Instant now) {
        Facts facts = state.underWay().orElse(null);
        Raised raised = facts == null ? null : facts.raised();
        if (facts == null || raised == null || !waitsInVain(raised, command.level(), now)) {
            return List.of();
        }
        EscalationLine line = registry.escalationLine(facts.organisation());
        int next = raised.level() + 1;
        return List.of(
                new EscalationClimbed(
                        command.dossier(),
                        next,
                        line.at(next).orElse(raised.to()),
                        raised.to(),
                        now.plus(line.takeUpWithin()),
                        now));
    }

    private static boolean waitsInVain(Raised raised, int level, Instant now) {
        return !raised.takenUp() && raised.level() == level && !now.isBefore(raised.takeUpBy());
    }
}

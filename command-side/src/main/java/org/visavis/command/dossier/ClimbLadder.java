package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Registry;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Escalation.DossierEscalated;
import org.visavis.events.dossier.Ladder.RungClimbed;
import org.visavis.events.dossier.Ladder.RungPlanned;
import org.visavis.events.dossier.Work.ActionAdded;
import org.visavis.events.procedure.RungKind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Have an unanswered request climb one rung, now that its time has come. What was answered,
 * climbed, planned anew, paused or closed meanwhile does not climb.
 *
 * <p>A rung becomes an action of the referent, who reminds, calls or offers help in their own name;
 * the last one raises the dossier to the organisation's line.
 *
 * @param request which request
 * @param rung from 1
 */
public record ClimbLadder(
        @TargetAggregateIdentifier DossierId dossier, int request, int rung, LadderWords words)
        implements LadderCommand {
    private static final int FIRST_LEVEL = 1;

    static List<DossierEvent> decide(
            ClimbLadder command, DossierState state, Registry registry, Instant now) {
        if (!(state instanceof DossierState.Open(Facts facts, _))) {
            return List.of();
        }
        return facts.owed()
                .climbs()
                .due(command.request(), command.rung(), now)
                .map(due -> climbed(command, due, state, facts, registry, now))
                .orElse(List.of());
    }

    private static List<DossierEvent> climbed(
            ClimbLadder command,
            RungPlanned due,
            DossierState state,
            Facts facts,
            Registry registry,
            Instant now) {
        List<DossierEvent> events = new ArrayList<>();
        events.add(new RungClimbed(command.dossier(), due.request(), due.rung(), due.kind(), now));
        if (due.kind() != RungKind.ESCALATION) {
            events.add(action(command, due.kind(), facts, registry, now));
        } else if (facts.raised() == null) {
            events.add(
                    raised(command, facts, registry, now)
                            .orElseGet(() -> action(command, due.kind(), facts, registry, now)));
        }
        events.addAll(Rungs.of(command.dossier(), state, registry, now).above(due));
        return events;
    }

    private static DossierEvent action(
            ClimbLadder command, RungKind kind, Facts facts, Registry registry, Instant now) {
        return new ActionAdded(
                command.dossier(),
                facts.owed().actions().next(),
                null,
                null,
                facts.words(command.words().of(kind)),
                facts.referent(),
                null,
                Due.onNextWorkingDay(now, registry.workingDays(facts.organisation())),
                now);
    }

    /** None where the organisation has named nobody who is still there. */
    private static Optional<DossierEvent> raised(
            ClimbLadder command, Facts facts, Registry registry, Instant now) {
        var line = registry.escalationLine(facts.organisation());
        return line.at(FIRST_LEVEL)
                .filter((AgentId to) -> registry.employs(facts.organisation(), to))
                .map(
                        to ->
                                new DossierEscalated(
                                        command.dossier(),
                                        FIRST_LEVEL,
                                        to,
                                        null,
                                        facts.words(command.words().of(RungKind.ESCALATION)),
                                        now.plus(line.takeUpWithin()),
                                        now));
    }
}

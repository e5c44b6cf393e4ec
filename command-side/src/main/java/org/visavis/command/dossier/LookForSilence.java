package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.calendar.WorkingDays;
import org.visavis.command.decision.Registry;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Silence.NudgePlanned;
import org.visavis.events.dossier.Silence.SilenceNoticed;

import java.time.Instant;
import java.util.List;

/**
 * Look whether anything was done for an open dossier within the working days of its procedure, and
 * plan when to look again. If nothing was, its referent is told; if nothing is for as long again,
 * whoever stands at the first level of the organisation's line. Then they know: nobody is told a
 * third time before something was done. What rests or is closed may be silent.
 */
public record LookForSilence(@TargetAggregateIdentifier DossierId dossier)
        implements DossierCommand {
    private static final int REFERENT = 1;
    private static final int ABOVE = 2;

    static List<DossierEvent> decide(
            LookForSilence command, DossierState state, Registry registry, Instant now) {
        return state instanceof DossierState.Open open
                ? new Look(command.dossier, open.facts(), open.since(), registry, now).events()
                : List.of();
    }

    /**
     * One look at an open dossier.
     *
     * @param inHand since when it is
     */
    private record Look(
            DossierId dossier, Facts facts, Instant inHand, Registry registry, Instant now) {

        List<DossierEvent> events() {
            NudgePlanned next = planned(level(), quiet().untold(inHand));
            if (now.isBefore(next.due())) {
                return next.due().equals(plannedFor()) ? List.of() : List.of(next);
            }
            return quiet().level() == ABOVE
                    ? List.of(planned(ABOVE, now))
                    : List.of(
                            new SilenceNoticed(
                                    dossier, level(), told(), quiet().since(inHand), now),
                            planned(ABOVE, now));
        }

        private Quiet quiet() {
            return facts.quiet();
        }

        private int level() {
            return Math.min(quiet().level() + 1, ABOVE);
        }

        /** Whoever is named above; where nobody is, the referent is reminded. */
        private AgentId told() {
            return level() == REFERENT
                    ? facts.referent()
                    : registry.escalationLine(facts.organisation())
                            .at(REFERENT)
                            .filter(one -> registry.employs(facts.organisation(), one))
                            .orElse(facts.referent());
        }

        /**
         * What was told afterwards was not silent before it was told: the first look only plans.
         */
        private NudgePlanned planned(int level, Instant from) {
            WorkingDays days = registry.workingDays(facts.organisation());
            int wait = registry.ladders(facts.matter().procedure()).current().silentAfter();
            Instant due = days.morningAfter(from, wait);
            boolean first = quiet().plan() == null && !now.isBefore(due);
            return new NudgePlanned(
                    dossier, level, wait, from, first ? days.morningAfter(now, 1) : due, now);
        }

        private @Nullable Instant plannedFor() {
            NudgePlanned plan = quiet().plan();
            return plan == null ? null : plan.due();
        }
    }
}

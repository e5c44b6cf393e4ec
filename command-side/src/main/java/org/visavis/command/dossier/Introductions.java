package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Registry;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Introduction.IntroductionPlanned;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Whichever decision gives an open dossier a new referent, it also plans their introduction to the
 * party: on the next working morning, so that they can add a line of their own until then.
 *
 * @param state before the decision
 */
record Introductions(DossierId dossier, DossierState state, Registry registry, Instant now) {
    /** How many working days a new referent has to add a line. */
    static final int DAYS_FOR_A_LINE = 1;

    /** What was decided, and what a new referent owes for it. */
    List<DossierEvent> with(List<DossierEvent> decided) {
        DossierState after = state;
        for (DossierEvent event : decided) {
            after = after.evolve(event);
        }
        Facts facts = after.underWay().orElse(null);
        if (facts == null || !isNew(facts)) {
            return decided;
        }
        List<DossierEvent> events = new ArrayList<>(decided);
        events.add(planned(facts));
        return events;
    }

    private boolean isNew(Facts facts) {
        boolean passedOn = facts.answering().periods().size() > periods();
        boolean known =
                facts.referent().equals(before())
                        && facts.introducing().known().contains(facts.referent());
        Introducing.Owed owed = facts.introducing().owed();
        boolean planned = owed != null && !owed.agent().equals(facts.referent());
        return (passedOn && !known) || planned;
    }

    private IntroductionPlanned planned(Facts facts) {
        boolean first = periods() == 0;
        AgentId before = before();
        return new IntroductionPlanned(
                dossier,
                facts.referent(),
                first || facts.referent().equals(before) ? null : before,
                registry.workingDays(facts.organisation()).morningAfter(now, DAYS_FOR_A_LINE),
                now);
    }

    private int periods() {
        return state.opened().map(facts -> facts.answering().periods().size()).orElse(0);
    }

    private @Nullable AgentId before() {
        return state.referent().orElse(null);
    }
}

package org.visavis.query.dossierpage.past;

import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Closing.DossierReopened;
import org.visavis.events.dossier.Correction.ReferentCorrected;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.HandOver.HandOverAccepted;
import org.visavis.events.dossier.Referral.AssignmentAccepted;
import org.visavis.events.dossier.Referral.ReferentAssigned;

import java.util.List;

/** Puts the person who really answered into the period in which another had been recorded. */
final class Periods {
    private Periods() {}

    /**
     * @param events are changed in place: the beginning of the period, and its acceptance
     */
    static void correct(List<DossierEvent> events, ReferentCorrected it) {
        int period = 0;
        for (int at = 0; at < events.size(); at++) {
            DossierEvent event = events.get(at);
            if (begins(event)) {
                period++;
            }
            if (period == it.period()) {
                events.set(at, with(event, it.agent()));
            }
        }
    }

    private static boolean begins(DossierEvent event) {
        return event instanceof ReferentAssigned
                || event instanceof HandOverAccepted
                || event instanceof DossierReopened;
    }

    private static DossierEvent with(DossierEvent event, AgentId agent) {
        if (event instanceof ReferentAssigned was) {
            return new ReferentAssigned(
                    was.dossier(),
                    agent,
                    was.previous(),
                    was.acceptance(),
                    was.reason(),
                    was.note(),
                    was.happenedAt());
        }
        if (event instanceof AssignmentAccepted was) {
            return new AssignmentAccepted(was.dossier(), agent, was.happenedAt());
        }
        if (event instanceof HandOverAccepted was) {
            return new HandOverAccepted(was.dossier(), agent, was.previous(), was.happenedAt());
        }
        return event instanceof DossierReopened was
                ? new DossierReopened(
                        was.dossier(),
                        agent,
                        was.previous(),
                        was.by(),
                        was.reason(),
                        was.happenedAt())
                : event;
    }
}

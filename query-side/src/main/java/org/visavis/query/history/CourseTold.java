package org.visavis.query.history;

import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Closing;
import org.visavis.events.dossier.Closing.ClosingImported;
import org.visavis.events.dossier.Closing.DossierClosed;
import org.visavis.events.dossier.Closing.DossierReopened;
import org.visavis.events.dossier.Course;
import org.visavis.events.dossier.Course.DeadlineExtended;
import org.visavis.events.dossier.Course.DossierResumed;
import org.visavis.events.dossier.Course.DossierSuspended;
import org.visavis.events.dossier.Escalation;
import org.visavis.events.dossier.Escalation.DossierEscalated;
import org.visavis.events.dossier.Escalation.EscalationClimbed;
import org.visavis.events.dossier.Escalation.EscalationSettled;
import org.visavis.events.dossier.Escalation.EscalationTakenUp;

/** Tells how a dossier went on, climbed, ended and began again. */
final class CourseTold {
    private CourseTold() {}

    static Told of(Course event, Telling say) {
        return switch (event) {
            case DossierSuspended it ->
                    say.told(
                            it.by(),
                            say.say("DossierSuspended", say.name(it.by())),
                            say.forAll("reason", it.reason()));
            case DossierResumed it ->
                    say.told(
                            it.by(),
                            say.say("DossierResumed", say.name(it.by())),
                            say.forAll("reason", it.reason()));
            case DeadlineExtended it ->
                    say.told(
                            it.by(),
                            say.say("DeadlineExtended", say.name(it.by()), say.day(it.deadline())),
                            say.forAll("reason", it.reason()));
        };
    }

    static Told of(Escalation event, Telling say) {
        return switch (event) {
            case DossierEscalated it ->
                    say.told(it.by(), escalated(it, say), say.forTeam("reason", it.reason()));
            case EscalationClimbed it ->
                    say.told(
                            say.say(
                                    "EscalationClimbed",
                                    say.name(it.to()),
                                    it.level(),
                                    say.name(it.previous())));
            case EscalationTakenUp it ->
                    say.told(it.by(), say.say("EscalationTakenUp", say.name(it.by())));
            case EscalationSettled it ->
                    say.told(
                            it.by(),
                            say.say("EscalationSettled", say.name(it.by())),
                            say.forTeam("outcome", it.outcome()));
        };
    }

    private static String escalated(DossierEscalated it, Telling say) {
        AgentId by = it.by();
        return by == null
                ? say.say("DossierEscalated.program", say.name(it.to()), it.level())
                : say.say("DossierEscalated", say.name(by), say.name(it.to()), it.level());
    }

    static Told of(Closing event, Telling say) {
        return switch (event) {
            case DossierClosed it ->
                    say.told(
                            say.say("DossierClosed", say.read(it.outcome())),
                            say.forTeam("reason", it.reason()));
            case ClosingImported _ -> say.told(say.say("ClosingImported"));
            case DossierReopened it ->
                    say.told(
                            it.by(),
                            say.say("DossierReopened", say.name(it.by()), say.name(it.agent())),
                            say.forAll("reason", it.reason()));
        };
    }
}

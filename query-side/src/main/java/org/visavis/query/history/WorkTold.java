package org.visavis.query.history;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Pledges;
import org.visavis.events.dossier.Pledges.CallBackAsked;
import org.visavis.events.dossier.Pledges.CalledBack;
import org.visavis.events.dossier.Pledges.PromiseKept;
import org.visavis.events.dossier.Pledges.PromiseMade;
import org.visavis.events.dossier.Requests;
import org.visavis.events.dossier.Requests.InformationRequested;
import org.visavis.events.dossier.Requests.RequestAnswered;
import org.visavis.events.dossier.Requests.RequestReminded;
import org.visavis.events.dossier.Requests.RequestWithdrawn;
import org.visavis.events.dossier.Work;
import org.visavis.events.dossier.Work.ActionAdded;
import org.visavis.events.dossier.Work.ActionCompleted;
import org.visavis.events.dossier.Work.ActionTakenInCharge;
import org.visavis.events.dossier.Work.FollowUpDismissed;
import org.visavis.events.dossier.Work.FollowUpNeeded;
import org.visavis.events.privacy.Confidential;

/** Tells what was asked, promised and done. */
final class WorkTold {
    private WorkTold() {}

    static Told of(Requests event, Telling say) {
        return switch (event) {
            case InformationRequested it ->
                    say.told(
                            it.by(),
                            requested(it, it.partner(), say),
                            say.forAll("what", it.what()));
            case RequestReminded it ->
                    say.told(
                            it.by(),
                            say.say("RequestReminded", say.name(it.by()), it.number()),
                            say.forAll("text", it.text()));
            case RequestAnswered it ->
                    say.told(it.by(), answered(it, say), say.forAll("text", it.text()));
            case RequestWithdrawn it ->
                    say.told(
                            it.by(),
                            say.say("RequestWithdrawn", say.name(it.by()), it.number()),
                            say.forAll("reason", it.reason()));
        };
    }

    private static String requested(
            InformationRequested it, @Nullable Confidential<String> partner, Telling say) {
        return partner == null
                ? say.say("InformationRequested", say.name(it.by()), it.number(), say.day(it.due()))
                : say.say(
                        "InformationRequested.partner",
                        say.name(it.by()),
                        it.number(),
                        say.day(it.due()),
                        say.read(partner));
    }

    private static String answered(RequestAnswered it, Telling say) {
        AgentId by = it.by();
        return by == null
                ? say.say("RequestAnswered.party", it.number())
                : say.say("RequestAnswered", say.name(by), it.number());
    }

    static Told of(Pledges event, Telling say) {
        return switch (event) {
            case PromiseMade it ->
                    say.told(
                            it.by(),
                            say.say("PromiseMade", say.name(it.by()), say.day(it.due())),
                            say.forAll("what", it.what()));
            case PromiseKept it ->
                    say.told(
                            it.by(),
                            say.say("PromiseKept", say.name(it.by()), it.number()),
                            say.forAll("outcome", it.outcome()));
            case CallBackAsked it ->
                    say.told(
                            it.by(),
                            say.say("CallBackAsked", say.name(it.owner()), say.day(it.due())),
                            say.forAll("window", it.window()));
            case CalledBack it ->
                    say.told(
                            it.by(),
                            say.say("CalledBack." + it.reached(), say.name(it.by()), it.number()),
                            say.forTeam("outcome", it.outcome()));
        };
    }

    static Told of(Work event, Telling say) {
        return switch (event) {
            case FollowUpNeeded it ->
                    say.told(
                                    it.by(),
                                    say.say("FollowUpNeeded", say.name(it.by()), it.interaction()))
                            .forTheTeam();
            case FollowUpDismissed it ->
                    say.told(
                                    it.by(),
                                    say.say(
                                            "FollowUpDismissed",
                                            say.name(it.by()),
                                            it.interaction()),
                                    say.forTeam("reason", it.reason()))
                            .forTheTeam();
            case ActionAdded it ->
                    say.told(
                            it.by(),
                            say.say("ActionAdded", owner(it, say), say.day(it.due())),
                            say.forAll("what", it.what()));
            case ActionTakenInCharge it ->
                    say.told(
                            it.by(),
                            say.say("ActionTakenInCharge", say.name(it.by()), it.number()));
            case ActionCompleted it ->
                    say.told(
                            it.by(),
                            say.say("ActionCompleted", say.name(it.by()), it.number()),
                            say.forAll("outcome", it.outcome()));
        };
    }

    private static String owner(ActionAdded it, Telling say) {
        AgentId owner = it.owner();
        Confidential<String> provider = it.provider();
        return owner != null ? say.name(owner) : provider == null ? "" : say.read(provider);
    }
}

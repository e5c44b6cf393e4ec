package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.CourseReason;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Ladder;
import org.visavis.events.dossier.Ladder.RungPlanned;
import org.visavis.events.dossier.Pledges;
import org.visavis.events.dossier.Pledges.CallBackAsked;
import org.visavis.events.dossier.Pledges.CalledBack;
import org.visavis.events.dossier.Pledges.PromiseKept;
import org.visavis.events.dossier.Pledges.PromiseMade;
import org.visavis.events.dossier.Reached;
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
import org.visavis.events.procedure.RungKind;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody still owes.
 *
 * @param actions who does each, and whether they said so
 * @param promises who made each
 * @param callBacks who has to call
 * @param requests of whom something is asked
 * @param followUps the exchanges from which something has to follow, and nothing does yet
 * @param climbs how high the open requests have climbed
 */
record Owed(
        Series<Task> actions,
        Series<AgentId> promises,
        Series<AgentId> callBacks,
        Series<Asked> requests,
        Set<Integer> followUps,
        Climbs climbs) {
    static final Owed NOTHING =
            new Owed(
                    Series.none(),
                    Series.none(),
                    Series.none(),
                    Series.none(),
                    Set.of(),
                    Climbs.NONE);

    /**
     * An action in hand.
     *
     * @param owner the agent who does it; null where a provider does
     */
    record Task(@Nullable AgentId owner, boolean charged) {}

    /** Of whom something is asked. */
    enum Asked {
        PARTY,
        PARTNER
    }

    /** What is owed, counted, beside so many things that are in another person's hand. */
    CourseReason.StillOpen stillOpen(int inHand) {
        return new CourseReason.StillOpen(
                requests.open().size(),
                promises.open().size(),
                callBacks.open().size(),
                actions.open().size(),
                followUps.size(),
                inHand);
    }

    Owed evolve(Work event) {
        return switch (event) {
            case FollowUpNeeded it -> withActions(actions, plus(it.interaction()));
            case FollowUpDismissed it -> withActions(actions, minus(it.interaction()));
            case ActionAdded it ->
                    withActions(
                            actions.opened(
                                    it.number(), new Task(it.owner(), false), it.happenedAt()),
                            minus(it.interaction()));
            case ActionTakenInCharge it -> withActions(charged(it.number()), followUps);
            case ActionCompleted it -> withActions(actions.settled(it.number()), followUps);
        };
    }

    /** Without an action that was done just now. */
    Owed without(int action) {
        return withActions(actions.settled(action), followUps);
    }

    Owed evolve(Pledges event) {
        return switch (event) {
            case PromiseMade it ->
                    withPromises(promises.opened(it.number(), it.by(), it.happenedAt()));
            case PromiseKept it -> withPromises(promises.settled(it.number()));
            case CallBackAsked it ->
                    withCallBacks(callBacks.opened(it.number(), it.owner(), it.happenedAt()));
            case CalledBack it ->
                    it.reached() == Reached.REACHED
                            ? withCallBacks(callBacks.settled(it.number()))
                            : this;
        };
    }

    Owed evolve(Requests event) {
        return switch (event) {
            case InformationRequested it ->
                    withRequests(
                            requests.opened(
                                    it.number(),
                                    it.partner() == null ? Asked.PARTY : Asked.PARTNER,
                                    it.happenedAt()));
            case RequestReminded _ -> this;
            case RequestAnswered it -> settled(it.number());
            case RequestWithdrawn it -> settled(it.number());
        };
    }

    Owed evolve(Ladder event) {
        return with(climbs.evolve(event));
    }

    /** The rungs of this kind whose time has come, of what is asked of the party. */
    List<RungPlanned> dueOfParty(RungKind kind, Instant now) {
        return requests.open().entrySet().stream()
                .filter(one -> one.getValue().what() == Asked.PARTY)
                .flatMap(one -> climbs.planned(one.getKey()).stream())
                .filter(plan -> plan.kind() == kind && !now.isBefore(plan.due()))
                .toList();
    }

    /** What the party is still asked for, by the numbers of the requests. */
    List<Integer> ofParty() {
        return requests.open().entrySet().stream()
                .filter(one -> one.getValue().what() == Asked.PARTY)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Owed settled(int request) {
        return withRequests(requests.settled(request)).with(climbs.settled(request));
    }

    private Series<Task> charged(int number) {
        return actions.open(number)
                .map(task -> actions.changed(number, new Task(task.owner(), true)))
                .orElse(actions);
    }

    private Owed withActions(Series<Task> next, Set<Integer> alarms) {
        return new Owed(next, promises, callBacks, requests, alarms, climbs);
    }

    private Owed withPromises(Series<AgentId> next) {
        return new Owed(actions, next, callBacks, requests, followUps, climbs);
    }

    private Owed withCallBacks(Series<AgentId> next) {
        return new Owed(actions, promises, next, requests, followUps, climbs);
    }

    private Owed withRequests(Series<Asked> next) {
        return new Owed(actions, promises, callBacks, next, followUps, climbs);
    }

    private Owed with(Climbs next) {
        return new Owed(actions, promises, callBacks, requests, followUps, next);
    }

    private Set<Integer> plus(int interaction) {
        Set<Integer> all = new HashSet<>(followUps);
        all.add(interaction);
        return all;
    }

    private Set<Integer> minus(@Nullable Integer interaction) {
        Set<Integer> rest = new HashSet<>(followUps);
        rest.remove(interaction);
        return rest;
    }
}

package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
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
import org.visavis.query.platform.NextStep;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What somebody still owes.
 *
 * @param open in the order in which it came to be owed
 * @param followUps the exchanges from which something has to follow, and nothing does yet
 */
record Owed(List<Pending> open, List<Integer> followUps) {
    static final Owed NOTHING = new Owed(List.of(), List.of());

    Owed evolve(Work event) {
        return switch (event) {
            case FollowUpNeeded it -> alarmed(it.interaction());
            case FollowUpDismissed it -> followed(it.interaction());
            case ActionAdded it ->
                    owing(
                                    new Pending(
                                            NextStep.ACTION,
                                            it.number(),
                                            it.what().orElse(DossierPage.ERASED),
                                            it.owner(),
                                            false,
                                            it.due()))
                            .followed(it.interaction());
            case ActionTakenInCharge _ -> this;
            case ActionCompleted it -> settled(NextStep.ACTION, it.number());
        };
    }

    Owed evolve(Pledges event) {
        return switch (event) {
            case PromiseMade it ->
                    owing(
                            new Pending(
                                    NextStep.PROMISE,
                                    it.number(),
                                    it.what().orElse(DossierPage.ERASED),
                                    it.by(),
                                    false,
                                    it.due()));
            case PromiseKept it -> settled(NextStep.PROMISE, it.number());
            case CallBackAsked it ->
                    owing(
                            new Pending(
                                    NextStep.CALL_BACK,
                                    it.number(),
                                    null,
                                    it.owner(),
                                    false,
                                    it.due()));
            case CalledBack it ->
                    it.reached() == Reached.REACHED
                            ? settled(NextStep.CALL_BACK, it.number())
                            : this;
        };
    }

    Owed evolve(Requests event) {
        return switch (event) {
            case InformationRequested it ->
                    owing(
                            new Pending(
                                    NextStep.REQUEST,
                                    it.number(),
                                    it.what().orElse(DossierPage.ERASED),
                                    it.by(),
                                    it.partner() != null,
                                    it.due()));
            case RequestReminded _ -> this;
            case RequestAnswered it -> settled(NextStep.REQUEST, it.number());
            case RequestWithdrawn it -> settled(NextStep.REQUEST, it.number());
        };
    }

    int count(NextStep kind) {
        return (int) open.stream().filter(one -> one.kind() == kind).count();
    }

    /** Whether this request is open and was put to the party itself. */
    boolean isOfParty(int request) {
        return open.stream()
                .anyMatch(
                        one ->
                                one.kind() == NextStep.REQUEST
                                        && one.number() == request
                                        && !one.partner());
    }

    /** Whether something is asked of the party. */
    boolean ofParty() {
        return open.stream().anyMatch(one -> one.kind() == NextStep.REQUEST && !one.partner());
    }

    /** Whether something is asked of a partner. */
    boolean ofPartner() {
        return open.stream().anyMatch(one -> one.kind() == NextStep.REQUEST && one.partner());
    }

    private Owed owing(Pending more) {
        List<Pending> all = new ArrayList<>(open);
        all.add(more);
        return new Owed(List.copyOf(all), followUps);
    }

    private Owed settled(NextStep kind, int number) {
        return new Owed(
                open.stream().filter(one -> one.kind() != kind || one.number() != number).toList(),
                followUps);
    }

    private Owed alarmed(int interaction) {
        TreeSet<Integer> all = new TreeSet<>(followUps);
        all.add(interaction);
        return new Owed(open, List.copyOf(all));
    }

    private Owed followed(@Nullable Integer interaction) {
        return new Owed(open, followUps.stream().filter(one -> !one.equals(interaction)).toList());
    }
}

package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Ladder;
import org.visavis.events.dossier.Ladder.RungClimbed;
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
import org.visavis.events.privacy.Confidential;
import org.visavis.store.rows.Change;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.time.Instant;

/** What somebody owes, from when it was asked for to when it was done. */
final class WorkTable extends DossierTable {
    private static final String ACTION = "ACTION";
    private static final String PROMISE = "PROMISE";
    private static final String CALL_BACK = "CALL_BACK";
    private static final String REQUEST = "REQUEST";
    private static final String FOLLOW_UP = "FOLLOW_UP";

    private static final Table WORK = new Table("work", "dossier");
    private static final Insert ADDED =
            WORK.insert(
                    "dossier",
                    "kind",
                    "number",
                    "organisation",
                    "what",
                    "agent",
                    "other",
                    "words",
                    "interaction",
                    "due",
                    "added_by",
                    "added_at",
                    "added_known_at");
    private static final Change DONE =
            WORK.set("done_at", "done_known_at", "done_by", "outcome", "withdrawn")
                    .where("dossier", "kind", "number")
                    .whereUnset("done_at");
    private static final Change CHARGED = WORK.set("charged_at").where("dossier", "kind", "number");
    private static final Change REMINDED =
            WORK.countUp("reminded").set("reminded_at").where("dossier", "kind", "number");

    WorkTable() {
        super(WORK);
    }

    @Override
    void write(Work event, Place place, Rows into) {
        switch (event) {
            case FollowUpNeeded it ->
                    new Added(FOLLOW_UP, it.interaction(), "", it.by(), null)
                            .bornFrom(it.interaction())
                            .by(it.by())
                            .write(place, into);
            case FollowUpDismissed it ->
                    done(FOLLOW_UP, it.interaction(), it.by(), it.reason(), true, place, into);
            case ActionAdded it -> {
                new Added(ACTION, it.number(), words(it.what()), it.owner(), it.due())
                        .other(it.provider())
                        .bornFrom(it.interaction())
                        .by(it.by())
                        .write(place, into);
                if (it.interaction() != null) {
                    done(FOLLOW_UP, it.interaction(), it.by(), null, false, place, into);
                }
            }
            case ActionTakenInCharge it ->
                    into.write(CHARGED, place.at(), place.dossier(), ACTION, it.number());
            case ActionCompleted it ->
                    done(ACTION, it.number(), it.by(), it.outcome(), false, place, into);
        }
    }

    @Override
    void write(Pledges event, Place place, Rows into) {
        switch (event) {
            case PromiseMade it ->
                    new Added(PROMISE, it.number(), words(it.what()), it.by(), it.due())
                            .by(it.by())
                            .write(place, into);
            case PromiseKept it ->
                    done(PROMISE, it.number(), it.by(), it.outcome(), false, place, into);
            case CallBackAsked it ->
                    new Added(CALL_BACK, it.number(), "", it.owner(), it.due())
                            .other(it.phone())
                            .words(it.window())
                            .by(it.by())
                            .write(place, into);
            case CalledBack it -> {
                if (it.reached() == Reached.REACHED) {
                    done(CALL_BACK, it.number(), it.by(), it.outcome(), false, place, into);
                } else {
                    into.write(REMINDED, place.at(), place.dossier(), CALL_BACK, it.number());
                }
            }
        }
    }

    @Override
    void write(Requests event, Place place, Rows into) {
        switch (event) {
            case InformationRequested it ->
                    new Added(REQUEST, it.number(), words(it.what()), it.by(), it.due())
                            .other(it.partner())
                            .by(it.by())
                            .write(place, into);
            case RequestReminded it ->
                    into.write(REMINDED, place.at(), place.dossier(), REQUEST, it.number());
            case RequestAnswered it ->
                    done(REQUEST, it.number(), it.by(), it.text(), false, place, into);
            case RequestWithdrawn it ->
                    done(REQUEST, it.number(), it.by(), it.reason(), true, place, into);
        }
    }

    /** What was written to the party reminded them too. */
    @Override
    void write(Ladder event, Place place, Rows into) {
        if (event instanceof RungClimbed it && it.message() != null) {
            into.write(REMINDED, place.at(), place.dossier(), REQUEST, it.request());
        }
    }

    private static void done(
            String kind,
            int number,
            @Nullable AgentId by,
            @Nullable Confidential<String> outcome,
            boolean withdrawn,
            Place place,
            Rows into) {
        into.write(
                DONE,
                place.at(),
                place.knownAt(),
                by == null ? null : by.value(),
                wordsIfAny(outcome),
                withdrawn,
                place.dossier(),
                kind,
                number);
    }

    /** A row to add, with what only some kinds have. */
    private record Added(
            String kind,
            int number,
            String what,
            @Nullable AgentId agent,
            @Nullable Instant due,
            @Nullable Confidential<String> other,
            @Nullable Confidential<String> words,
            @Nullable Integer interaction,
            @Nullable AgentId by) {

        Added(
                String kind,
                int number,
                String what,
                @Nullable AgentId agent,
                @Nullable Instant due) {
            this(kind, number, what, agent, due, null, null, null, null);
        }

        Added other(@Nullable Confidential<String> somebody) {
            return new Added(kind, number, what, agent, due, somebody, words, interaction, by);
        }

        Added words(@Nullable Confidential<String> said) {
            return new Added(kind, number, what, agent, due, other, said, interaction, by);
        }

        Added bornFrom(@Nullable Integer exchange) {
            return new Added(kind, number, what, agent, due, other, words, exchange, by);
        }

        Added by(@Nullable AgentId asker) {
            return new Added(kind, number, what, agent, due, other, words, interaction, asker);
        }

        void write(Place place, Rows into) {
            into.write(
                    ADDED,
                    place.dossier(),
                    kind,
                    number,
                    place.organisation(),
                    what,
                    agent == null ? null : agent.value(),
                    wordsIfAny(other),
                    wordsIfAny(words),
                    interaction,
                    due,
                    by == null ? null : by.value(),
                    place.at(),
                    place.knownAt());
        }
    }
}

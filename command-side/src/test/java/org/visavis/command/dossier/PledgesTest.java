package org.visavis.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.command.dossier.Happened.BY_JEANNE;
import static org.visavis.command.dossier.Happened.BY_SOMEBODY_ELSE;
import static org.visavis.command.dossier.Happened.HOUSE;
import static org.visavis.command.dossier.Happened.NEXT_WEEK;
import static org.visavis.command.dossier.Happened.callBackAsked;
import static org.visavis.command.dossier.Happened.promised;
import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.MONDAY;
import static org.visavis.command.dossier.SaintAubin.NADIA;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.THOMAS;
import static org.visavis.command.dossier.SaintAubin.THURSDAY;
import static org.visavis.command.dossier.SaintAubin.TUESDAY;
import static org.visavis.command.dossier.SaintAubin.YVES;
import static org.visavis.command.dossier.SaintAubin.about;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.changed;
import static org.visavis.command.dossier.SaintAubin.closed;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.calendar.WorkingDays;
import org.visavis.command.decision.Asker;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.WorkReason;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Pledges.CallBackAsked;
import org.visavis.events.dossier.Pledges.CalledBack;
import org.visavis.events.dossier.Pledges.PromiseKept;
import org.visavis.events.dossier.Reached;

import java.time.Instant;
import java.time.LocalDate;

/** What the party may count on: promises, and calls back. */
class PledgesTest {
    private static final Given OPEN = Given.happened(opened(), changed(CAMILLE, THOMAS, MONDAY));
    private static final Given PROMISED = OPEN.then(promised(1, CAMILLE, TUESDAY));
    private static final Given CALL_ASKED = OPEN.then(callBackAsked(1, TUESDAY));

    /** NOW is a Monday; the last minute of Tuesday in Saint-Aubin. */
    private static final Instant TUESDAY_NIGHT = Instant.parse("2026-03-17T22:59:00Z");

    @Test
    void a_promise_is_made_by_a_date() {
        promise(OPEN, NEXT_WEEK).thenHappens(promised(1, CAMILLE, NOW));
        promise(PROMISED, NEXT_WEEK).thenHappens(promised(2, CAMILLE, NOW));
    }

    @Test
    void nobody_promises_for_yesterday_nor_on_what_is_closed() {
        promise(OPEN, THURSDAY)
                .thenRefused(new WorkReason.DueInThePast("due", LocalDate.of(2026, 3, 16)));
        promise(OPEN.then(closed(THURSDAY)), NEXT_WEEK)
                .thenRefused(new Reason.DossierIsClosed(THURSDAY));
    }

    @Test
    void a_promise_is_kept_once() {
        keep(PROMISED, 1).thenHappens(kept());
        keep(PROMISED.then(kept()), 1).thenRefused(new WorkReason.AlreadySettled(1));
        keep(PROMISED, 2).thenRefused(new Reason.NotVisible());
    }

    @Test
    void a_promise_is_owed_also_once_all_is_closed() {
        keep(PROMISED.then(closed(THURSDAY)), 1).thenHappens(kept());
    }

    @Test
    void the_party_asks_to_be_called_and_the_referent_has_to_call_the_next_working_day() {
        ask(OPEN, BY_JEANNE).thenHappens(asked(null, CAMILLE));
    }

    @Test
    void an_agent_takes_the_wish_down() {
        ask(OPEN, as(NADIA)).thenHappens(asked(NADIA, CAMILLE));
    }

    @Test
    void a_closed_dossier_calls_back_too() {
        ask(OPEN.then(closed(THURSDAY)), BY_JEANNE).thenHappens(asked(null, CAMILLE));
    }

    @Test
    void nobody_asks_in_the_matter_of_somebody_else() {
        ask(OPEN, BY_SOMEBODY_ELSE).thenRefused(new Reason.NotVisible());
        ask(OPEN, as(YVES)).thenRefused(new Reason.NotVisible());
    }

    @Test
    void on_a_friday_the_next_working_day_is_monday() {
        assertThat(
                        Due.onNextWorkingDay(
                                Instant.parse("2026-03-20T09:00:00Z"), WorkingDays.ofFrance()))
                .isEqualTo("2026-03-23T22:59:00Z");
    }

    @Test
    void the_call_stays_owed_until_somebody_was_reached() {
        Given tried = CALL_ASKED.then(back(Reached.NOT_REACHED), back(Reached.MESSAGE_LEFT));

        call(tried, Reached.REACHED).thenHappens(back(Reached.REACHED));
        call(tried.then(back(Reached.REACHED)), Reached.REACHED)
                .thenRefused(new WorkReason.AlreadySettled(1));
        call(OPEN, Reached.REACHED).thenRefused(new Reason.NotVisible());
    }

    private static PromiseKept kept() {
        return new PromiseKept(EXTENSION, 1, NADIA, about("Envoyé"), NOW);
    }

    private static CallBackAsked asked(@Nullable AgentId by, AgentId owner) {
        return new CallBackAsked(
                EXTENSION,
                1,
                by,
                about("02 61 91 55 01"),
                about("le matin"),
                owner,
                TUESDAY_NIGHT,
                NOW);
    }

    private static CalledBack back(Reached reached) {
        return new CalledBack(EXTENSION, 1, NADIA, reached, about("Expliqué"), NOW);
    }

    private static Given.When promise(Given given, Instant due) {
        var command = new MakePromise(EXTENSION, as(CAMILLE), "Un avis écrit", due, null);
        return given.when(state -> MakePromise.decide(command, state, HOUSE, NOW));
    }

    private static Given.When keep(Given given, int number) {
        var command = new KeepPromise(EXTENSION, as(NADIA), number, "Envoyé", null);
        return given.when(state -> KeepPromise.decide(command, state, NOW));
    }

    private static Given.When ask(Given given, Asker by) {
        var command = new AskCallBack(EXTENSION, by, "02 61 91 55 01", "le matin", null);
        return given.when(state -> AskCallBack.decide(command, state, HOUSE, NOW));
    }

    private static Given.When call(Given given, Reached reached) {
        var command = new CallBack(EXTENSION, as(NADIA), 1, reached, "Expliqué", null);
        return given.when(state -> CallBack.decide(command, state, HOUSE, NOW));
    }
}

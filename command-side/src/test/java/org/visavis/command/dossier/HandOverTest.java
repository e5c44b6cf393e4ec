package org.visavis.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.MONDAY;
import static org.visavis.command.dossier.SaintAubin.NADIA;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.THOMAS;
import static org.visavis.command.dossier.SaintAubin.THURSDAY;
import static org.visavis.command.dossier.SaintAubin.TUESDAY;
import static org.visavis.command.dossier.SaintAubin.WEDNESDAY;
import static org.visavis.command.dossier.SaintAubin.YVES;
import static org.visavis.command.dossier.SaintAubin.about;
import static org.visavis.command.dossier.SaintAubin.accepted;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.assigned;
import static org.visavis.command.dossier.SaintAubin.changed;
import static org.visavis.command.dossier.SaintAubin.opened;
import static org.visavis.command.dossier.SaintAubin.supervising;

import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.CourseReason;
import org.visavis.command.decision.Reason;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.HandOver.HandOverAccepted;
import org.visavis.events.dossier.HandOver.HandOverProposed;
import org.visavis.events.dossier.HandOver.HandOverReturned;
import org.visavis.events.dossier.HandOver.HandOverWithdrawn;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How a dossier changes hands with the successor's word. */
class HandOverTest {
    private static final Given IN_CHARGE =
            Given.happened(opened(), assigned(CAMILLE, TUESDAY), accepted(CAMILLE, WEDNESDAY));
    private static final Given ASKED = IN_CHARGE.then(proposed(NADIA, CAMILLE, CAMILLE, THURSDAY));

    @Test
    void a_successor_is_asked_and_the_referent_stays() {
        propose(IN_CHARGE, NADIA).thenHappens(proposed(NADIA, CAMILLE, CAMILLE, NOW));
        assertThat(ASKED.state().referent()).contains(CAMILLE);
    }

    @Test
    void whoever_answers_already_cannot_be_asked() {
        propose(IN_CHARGE, CAMILLE).thenRefused(new CourseReason.AlreadyTheReferent(CAMILLE));
    }

    @Test
    void a_stranger_cannot_be_asked() {
        IN_CHARGE
                .when(
                        state ->
                                ProposeHandOver.decide(
                                        new ProposeHandOver(
                                                EXTENSION, as(CAMILLE), YVES, "Note", null, null),
                                        state,
                                        false,
                                        NOW))
                .thenRefused(new Reason.AgentUnknown(Optional.of("to")));
    }

    @Test
    void what_is_to_be_done_next_lies_ahead() {
        IN_CHARGE
                .when(
                        state ->
                                ProposeHandOver.decide(
                                        new ProposeHandOver(
                                                EXTENSION,
                                                as(CAMILLE),
                                                NADIA,
                                                "Note",
                                                MONDAY,
                                                null),
                                        state,
                                        true,
                                        NOW))
                .thenRefused(new Reason.TooEarly("nextDate", NOW));
    }

    @Test
    void asking_somebody_else_takes_the_place_of_the_first() {
        Given now = ASKED.then(proposed(THOMAS, CAMILLE, CAMILLE, THURSDAY));
        accept(now, NADIA).thenRefused(new CourseReason.NotTheSuccessor(THOMAS));
        accept(now, THOMAS).thenHappens(new HandOverAccepted(EXTENSION, THOMAS, CAMILLE, NOW));
    }

    @Test
    void the_successor_takes_over_and_answers_from_then_on() {
        var taken = new HandOverAccepted(EXTENSION, NADIA, CAMILLE, NOW);
        accept(ASKED, NADIA).thenHappens(taken);
        assertThat(ASKED.then(taken).state().referent()).contains(NADIA);
        accept(ASKED.then(taken), NADIA).thenRefused(new CourseReason.NoHandOverProposed());
    }

    @Test
    void nobody_takes_over_what_they_were_not_asked() {
        accept(IN_CHARGE, NADIA).thenRefused(new CourseReason.NoHandOverProposed());
        accept(ASKED, THOMAS).thenRefused(new CourseReason.NotTheSuccessor(NADIA));
        accept(ASKED, YVES).thenRefused(new Reason.NotVisible());
    }

    @Test
    void an_assignment_settles_what_was_asked() {
        accept(ASKED.then(changed(THOMAS, CAMILLE, THURSDAY)), NADIA)
                .thenRefused(new CourseReason.NoHandOverProposed());
    }

    @Test
    void the_successor_returns_it_with_a_reason_and_the_referent_stays() {
        var returned = new HandOverReturned(EXTENSION, NADIA, about("Absente"), NOW);
        giveBack(ASKED, NADIA).thenHappens(returned);
        giveBack(ASKED, CAMILLE).thenRefused(new CourseReason.NotTheSuccessor(NADIA));
        assertThat(ASKED.then(returned).state().referent()).contains(CAMILLE);
    }

    @Test
    void the_referent_whoever_asked_and_a_supervisor_withdraw() {
        Given askedByThomas = IN_CHARGE.then(proposed(NADIA, CAMILLE, THOMAS, THURSDAY));
        for (Actor actor : List.of(as(CAMILLE), as(THOMAS), supervising())) {
            withdraw(askedByThomas, actor)
                    .thenHappens(
                            new HandOverWithdrawn(EXTENSION, actor.agent(), about("Inutile"), NOW));
        }
        withdraw(askedByThomas, as(NADIA))
                .thenRefused(new CourseReason.NotTheirsToWithdraw(THOMAS));
    }

    private static Given.When propose(Given given, AgentId to) {
        var command = new ProposeHandOver(EXTENSION, as(CAMILLE), to, "Note", null, null);
        return given.when(state -> ProposeHandOver.decide(command, state, true, NOW));
    }

    private static Given.When accept(Given given, AgentId by) {
        var command = new AcceptHandOver(EXTENSION, as(by), null);
        return given.when(state -> AcceptHandOver.decide(command, state, NOW));
    }

    private static Given.When giveBack(Given given, AgentId by) {
        var command = new ReturnHandOver(EXTENSION, as(by), "Absente", null);
        return given.when(state -> ReturnHandOver.decide(command, state, NOW));
    }

    private static Given.When withdraw(Given given, Actor actor) {
        var command = new WithdrawHandOver(EXTENSION, actor, "Inutile");
        return given.when(state -> WithdrawHandOver.decide(command, state, NOW));
    }

    private static HandOverProposed proposed(AgentId to, AgentId from, AgentId by, Instant at) {
        return new HandOverProposed(EXTENSION, to, from, by, about("Note"), null, at);
    }
}

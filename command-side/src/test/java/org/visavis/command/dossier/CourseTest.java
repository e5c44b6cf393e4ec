package org.visavis.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.command.dossier.Happened.HOUSE;
import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.DEADLINE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.MONDAY;
import static org.visavis.command.dossier.SaintAubin.NADIA;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.THOMAS;
import static org.visavis.command.dossier.SaintAubin.THURSDAY;
import static org.visavis.command.dossier.SaintAubin.TOMORROW;
import static org.visavis.command.dossier.SaintAubin.TUESDAY;
import static org.visavis.command.dossier.SaintAubin.YVES;
import static org.visavis.command.dossier.SaintAubin.about;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.assigned;
import static org.visavis.command.dossier.SaintAubin.closed;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.command.decision.CourseReason;
import org.visavis.command.decision.Reason;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Closing.DossierReopened;
import org.visavis.events.dossier.Course.DeadlineExtended;
import org.visavis.events.dossier.Course.DossierResumed;
import org.visavis.events.dossier.Course.DossierSuspended;
import org.visavis.events.dossier.HandOver.HandOverProposed;
import org.visavis.events.dossier.Pledges.PromiseMade;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How a dossier rests, goes on, takes longer and begins again. */
class CourseTest {
    private static final Given OPEN = Given.happened(opened());
    private static final Given RESTING =
            OPEN.then(new DossierSuspended(EXTENSION, THOMAS, about("Pièces"), THURSDAY));

    @Test
    void it_rests_once() {
        suspend(OPEN).thenHappens(new DossierSuspended(EXTENSION, THOMAS, about("Pièces"), NOW));
        suspend(RESTING).thenItIsAlreadySo();
        suspend(OPEN.then(closed(THURSDAY))).thenRefused(new Reason.DossierIsClosed(THURSDAY));
    }

    @Test
    void going_on_moves_the_deadline_by_as_long_as_it_rested() {
        Instant later = DEADLINE.plus(Duration.between(THURSDAY, NOW));
        resume(RESTING)
                .thenHappens(new DossierResumed(EXTENSION, THOMAS, about("Reçues"), later, NOW));
    }

    @Test
    void what_does_not_rest_cannot_go_on() {
        resume(OPEN).thenRefused(new CourseReason.NotSuspended());
    }

    @Test
    void a_resting_dossier_can_be_closed() {
        RESTING.when(state -> CloseDossier.decide(close(false), state, NOW))
                .thenHappens(closed(NOW));
    }

    @Test
    void it_takes_as_long_again_unless_told() {
        extend(OPEN, null).thenHappens(extended(DEADLINE.plus(Duration.between(MONDAY, DEADLINE))));
        extend(OPEN, DEADLINE.plusSeconds(60)).thenHappens(extended(DEADLINE.plusSeconds(60)));
    }

    @Test
    void a_new_deadline_is_later_than_the_present_one() {
        extend(OPEN, DEADLINE).thenRefused(new Reason.TooEarly("until", DEADLINE));
    }

    @Test
    void a_closed_dossier_begins_again_with_its_last_referent() {
        reopen(OPEN.then(assigned(CAMILLE, TUESDAY), closed(THURSDAY)), null)
                .thenHappens(reopened(CAMILLE, CAMILLE));
    }

    @Test
    void it_begins_again_with_first_contact_where_the_last_referent_is_gone() {
        reopen(OPEN.then(assigned(YVES, TUESDAY), closed(THURSDAY)), null)
                .thenHappens(reopened(THOMAS, YVES));
    }

    @Test
    void it_begins_again_with_whoever_is_named() {
        Given ended = OPEN.then(closed(THURSDAY));
        reopen(ended, NADIA).thenHappens(reopened(NADIA, THOMAS));
        reopen(ended, YVES).thenRefused(new Reason.AgentUnknown(Optional.of("referent")));
    }

    @Test
    void what_is_open_cannot_begin_again() {
        reopen(OPEN, null).thenRefused(new CourseReason.NotClosed());
    }

    @Test
    void nobody_is_left_waiting_by_a_closing_unless_the_outcome_says_so() {
        Given owing =
                OPEN.then(
                        new PromiseMade(EXTENSION, 1, THOMAS, about("Rappel"), TOMORROW, THURSDAY));
        var refusal = new CourseReason.StillOpen(0, 1, 0, 0, 0, 0);
        owing.when(state -> CloseDossier.decide(close(false), state, NOW)).thenRefused(refusal);
        assertThat(refusal.missing()).containsExactly("promises");
        owing.when(state -> CloseDossier.decide(close(true), state, NOW)).thenHappens(closed(NOW));
    }

    @Test
    void a_closing_does_not_settle_what_is_in_another_hand() {
        Given asked =
                OPEN.then(
                        new HandOverProposed(
                                EXTENSION, NADIA, THOMAS, THOMAS, about("Note"), null, THURSDAY));
        asked.when(state -> CloseDossier.decide(close(true), state, NOW))
                .thenRefused(new CourseReason.StillOpen(0, 0, 0, 0, 0, 1));
    }

    private static CloseDossier close(boolean settles) {
        return new CloseDossier(EXTENSION, as(THOMAS), "Permis accordé", "Conforme", settles, null);
    }

    private static Given.When suspend(Given given) {
        var command = new SuspendDossier(EXTENSION, as(THOMAS), "Pièces", null);
        return given.when(state -> SuspendDossier.decide(command, state, NOW));
    }

    private static Given.When resume(Given given) {
        var command = new ResumeDossier(EXTENSION, as(THOMAS), "Reçues", null);
        return given.when(state -> ResumeDossier.decide(command, state, HOUSE, NOW));
    }

    private static Given.When extend(Given given, @Nullable Instant until) {
        var command = new ExtendDeadline(EXTENSION, as(THOMAS), "Complexe", until, null);
        return given.when(state -> ExtendDeadline.decide(command, state, NOW));
    }

    private static DeadlineExtended extended(Instant to) {
        return new DeadlineExtended(EXTENSION, THOMAS, DEADLINE, to, about("Complexe"), NOW);
    }

    private static Given.When reopen(Given given, @Nullable AgentId referent) {
        var command = new ReopenDossier(EXTENSION, as(THOMAS), "Recours", referent, null);
        return given.when(state -> ReopenDossier.decide(command, state, new OneProcedure(), NOW));
    }

    private static DossierReopened reopened(AgentId agent, AgentId previous) {
        return new DossierReopened(EXTENSION, agent, previous, THOMAS, about("Recours"), NOW);
    }
}

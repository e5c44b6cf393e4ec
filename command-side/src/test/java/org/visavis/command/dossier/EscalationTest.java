package org.visavis.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.HELENE;
import static org.visavis.command.dossier.SaintAubin.MONDAY;
import static org.visavis.command.dossier.SaintAubin.NADIA;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.THOMAS;
import static org.visavis.command.dossier.SaintAubin.THURSDAY;
import static org.visavis.command.dossier.SaintAubin.TOMORROW;
import static org.visavis.command.dossier.SaintAubin.YVES;
import static org.visavis.command.dossier.SaintAubin.about;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.closed;
import static org.visavis.command.dossier.SaintAubin.opened;
import static org.visavis.command.dossier.SaintAubin.supervising;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.CourseReason;
import org.visavis.command.decision.EscalationLine;
import org.visavis.command.decision.Reason;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Escalation.DossierEscalated;
import org.visavis.events.dossier.Escalation.EscalationClimbed;
import org.visavis.events.dossier.Escalation.EscalationSettled;
import org.visavis.events.dossier.Escalation.EscalationTakenUp;
import org.visavis.events.organisation.OrganisationId;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How a dossier is raised; the line is Hélène, then Nadia, with two days each. */
class EscalationTest {
    private static final Instant IN_TWO_DAYS = NOW.plus(Duration.ofDays(2));
    private static final Given OPEN = Given.happened(opened());
    private static final Given RAISED = OPEN.then(raised(1, HELENE, THURSDAY, MONDAY));

    @Test
    void it_goes_to_the_first_of_the_line() {
        escalate(OPEN, null, null).thenHappens(raised(1, HELENE, IN_TWO_DAYS, NOW));
    }

    @Test
    void it_can_begin_higher_up_or_with_somebody_else() {
        escalate(OPEN, 2, null).thenHappens(raised(2, NADIA, IN_TWO_DAYS, NOW));
        escalate(OPEN, null, CAMILLE).thenHappens(raised(1, CAMILLE, IN_TWO_DAYS, NOW));
        escalate(OPEN, null, YVES).thenRefused(new Reason.AgentUnknown(Optional.of("to")));
    }

    @Test
    void without_a_line_it_takes_a_name() {
        var command = new EscalateDossier(EXTENSION, as(THOMAS), "Sans réponse", null, null, null);
        OPEN.when(state -> EscalateDossier.decide(command, state, new NoLine(), NOW))
                .thenRefused(new CourseReason.NoEscalationLine());
        assertThat(new CourseReason.NoEscalationLine().missing()).containsExactly("to");
    }

    @Test
    void one_at_a_time() {
        escalate(RAISED, null, null).thenRefused(new CourseReason.EscalationInHand(HELENE));
    }

    @Test
    void whoever_it_was_raised_to_takes_it_up_once() {
        takeUp(RAISED, as(HELENE)).thenHappens(takenUp(HELENE));
        takeUp(RAISED.then(takenUp(HELENE)), as(HELENE)).thenItIsAlreadySo();
        takeUp(RAISED, as(THOMAS)).thenRefused(new CourseReason.EscalationOfAnother(HELENE));
        takeUp(OPEN, as(HELENE)).thenRefused(new CourseReason.NoEscalationInHand());
    }

    @Test
    void a_supervisor_takes_it_up_in_their_place() {
        Given withCamille = OPEN.then(raised(1, CAMILLE, THURSDAY, MONDAY));
        takeUp(withCamille, supervising()).thenHappens(takenUp(HELENE));
    }

    @Test
    void it_is_settled_with_an_outcome_and_can_be_raised_again() {
        Given taken = RAISED.then(takenUp(HELENE));
        settle(taken, as(HELENE)).thenHappens(settled(HELENE));
        escalate(taken.then(settled(HELENE)), null, null)
                .thenHappens(raised(1, HELENE, IN_TWO_DAYS, NOW));
    }

    @Test
    void whoever_settles_it_has_taken_it_up() {
        settle(RAISED, as(HELENE)).thenHappens(takenUp(HELENE), settled(HELENE));
        settle(RAISED, as(THOMAS)).thenRefused(new CourseReason.EscalationOfAnother(HELENE));
    }

    @Test
    void what_nobody_took_up_goes_on_to_the_next() {
        climb(RAISED, 1).thenHappens(climbed(2, NADIA, HELENE));
    }

    @Test
    void at_the_end_of_the_line_it_stays_and_still_rises() {
        climb(OPEN.then(raised(2, NADIA, THURSDAY, MONDAY)), 2)
                .thenHappens(climbed(3, NADIA, NADIA));
    }

    @Test
    void it_climbs_once_from_each_level() {
        climb(RAISED.then(climbed(2, NADIA, HELENE)), 1).thenItIsAlreadySo();
    }

    @Test
    void it_does_not_climb_too_early_nor_in_vain() {
        climb(OPEN.then(raised(1, HELENE, TOMORROW, NOW)), 1).thenItIsAlreadySo();
        climb(RAISED.then(takenUp(HELENE)), 1).thenItIsAlreadySo();
        climb(RAISED.then(takenUp(HELENE), settled(HELENE)), 1).thenItIsAlreadySo();
        climb(RAISED.then(closed(THURSDAY)), 1).thenItIsAlreadySo();
        climb(Given.nothing(), 1).thenItIsAlreadySo();
    }

    private static Given.When escalate(Given given, @Nullable Integer level, @Nullable AgentId to) {
        var command = new EscalateDossier(EXTENSION, as(THOMAS), "Sans réponse", level, to, null);
        return given.when(state -> EscalateDossier.decide(command, state, new OneProcedure(), NOW));
    }

    private static Given.When takeUp(Given given, Actor actor) {
        return given.when(
                state ->
                        TakeUpEscalation.decide(
                                new TakeUpEscalation(EXTENSION, actor, null), state, NOW));
    }

    private static Given.When settle(Given given, Actor actor) {
        var command = new SettleEscalation(EXTENSION, actor, "Traité");
        return given.when(state -> SettleEscalation.decide(command, state, NOW));
    }

    private static Given.When climb(Given given, int level) {
        var command = new ClimbEscalation(EXTENSION, level);
        return given.when(state -> ClimbEscalation.decide(command, state, new OneProcedure(), NOW));
    }

    private static DossierEscalated raised(int level, AgentId to, Instant takeUpBy, Instant at) {
        return new DossierEscalated(
                EXTENSION, level, to, THOMAS, about("Sans réponse"), takeUpBy, at);
    }

    private static EscalationClimbed climbed(int level, AgentId to, AgentId previous) {
        return new EscalationClimbed(EXTENSION, level, to, previous, IN_TWO_DAYS, NOW);
    }

    private static EscalationTakenUp takenUp(AgentId by) {
        return new EscalationTakenUp(EXTENSION, by, NOW);
    }

    private static EscalationSettled settled(AgentId by) {
        return new EscalationSettled(EXTENSION, by, about("Traité"), NOW);
    }

    /** The same town, before it has named anybody. */
    private static final class NoLine extends OneProcedure {
        @Override
        public EscalationLine escalationLine(OrganisationId organisation) {
            return EscalationLine.NOBODY;
        }
    }
}

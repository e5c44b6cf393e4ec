package org.visavis.command.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.visavis.command.agent.TownHall.BEFORE;
import static org.visavis.command.agent.TownHall.CAMILLE;
import static org.visavis.command.agent.TownHall.NOW;
import static org.visavis.command.agent.TownHall.THOMAS;
import static org.visavis.command.agent.TownHall.TOWN_HALL;
import static org.visavis.command.agent.TownHall.VAL_DE_BRENNE;
import static org.visavis.command.agent.TownHall.YVES;
import static org.visavis.command.agent.TownHall.absence;
import static org.visavis.command.agent.TownHall.declared;
import static org.visavis.command.agent.TownHall.ended;
import static org.visavis.command.agent.TownHall.march;
import static org.visavis.command.agent.TownHall.registered;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visavis.command.decision.Absence;
import org.visavis.command.decision.AbsenceReason.AbsenceEndsBeforeItBegins;
import org.visavis.command.decision.AbsenceReason.AlreadyAway;
import org.visavis.command.decision.AbsenceReason.DayIsPast;
import org.visavis.command.decision.AbsenceReason.DeputyForOneself;
import org.visavis.command.decision.AbsenceReason.DeputyIsAway;
import org.visavis.command.decision.AbsenceReason.NoAbsenceToEnd;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.agent.AgentEvent;
import org.visavis.events.agent.AgentId;
import org.visavis.events.organisation.OrganisationId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whoever is away has one deputy, who is there; it is Monday 16 March in the town. */
class AbsenceTest {
    private static final AgentState THERE = after();
    private static final AgentState AWAY = after(declared(18, 20, BEFORE));

    @Test
    void an_absence_is_declared_for_the_days_to_come() {
        assertThat(declare(THERE, absence(18, 20))).containsExactly(declared(18, 20, NOW));
    }

    @Test
    void it_may_have_begun_and_may_be_of_one_day() {
        assertThat(declare(THERE, absence(12, 16))).containsExactly(declared(12, 16, NOW));
        assertThat(declare(THERE, absence(16, 16))).containsExactly(declared(16, 16, NOW));
    }

    @Test
    void it_is_not_declared_for_days_that_are_past_in_the_town() {
        refused(() -> declare(THERE, absence(12, 15)), new DayIsPast("to", march(16)));
    }

    @Test
    void it_does_not_end_before_it_begins() {
        refused(() -> declare(THERE, absence(20, 18)), new AbsenceEndsBeforeItBegins(march(20)));
    }

    @Test
    void the_same_again_changes_nothing() {
        assertThat(declare(AWAY, absence(18, 20))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"17,18", "20,21", "19,19", "16,30"})
    void no_day_belongs_to_two_absences(int from, int to) {
        refused(() -> declare(AWAY, absence(from, to)), new AlreadyAway(march(18), march(20)));
    }

    @ParameterizedTest
    @CsvSource({"16,17", "21,22"})
    void absences_may_touch(int from, int to) {
        assertThat(declare(AWAY, absence(from, to))).hasSize(1);
    }

    @Test
    void another_deputy_for_the_same_days_is_not_the_same_absence() {
        refused(
                () -> declare(AWAY, new Absence(march(18), march(20), THOMAS)),
                new AlreadyAway(march(18), march(20)));
    }

    @Test
    void nobody_stands_in_for_themselves() {
        refused(() -> declare(THERE, by(CAMILLE, 18, 20)), new DeputyForOneself());
    }

    @Test
    void the_deputy_works_for_the_same_organisation() {
        refused(
                () -> declare(THERE, by(YVES, 18, 20)),
                new Reason.AgentUnknown(Optional.of("deputy")));
    }

    @Test
    void the_deputy_is_there_on_every_day() {
        refused(
                () -> declare(THERE, by(THOMAS, 18, 23)),
                new DeputyIsAway(THOMAS, march(23), march(27)));
        assertThat(declare(THERE, by(THOMAS, 18, 22))).hasSize(1);
    }

    @Test
    void another_organisation_cannot_tell_an_agent_from_nobody() {
        refused(() -> declare(THERE, absence(18, 20), VAL_DE_BRENNE), new Reason.NotVisible());
        refused(() -> declare(new AgentState.None(), absence(18, 20)), new Reason.NotVisible());
        refused(() -> end(AWAY, null, null, VAL_DE_BRENNE), new Reason.NotVisible());
    }

    @Test
    void whoever_is_back_earlier_frees_the_days_that_are_left() {
        AgentState away = after(declared(12, 20, BEFORE));

        assertThat(end(away, null, null)).containsExactly(ended(12, 16, NOW));
        assertThat(after(declared(12, 20, BEFORE), ended(12, 16, NOW)).absences())
                .containsExactly(absence(12, 15));
    }

    @Test
    void an_absence_that_does_not_take_place_frees_all_its_days() {
        assertThat(end(AWAY, null, null)).containsExactly(ended(18, 16, NOW));
        assertThat(after(declared(18, 20, BEFORE), ended(18, 16, NOW)).absences()).isEmpty();
    }

    @Test
    void the_absence_that_goes_on_then_is_meant_or_else_the_one_that_is_named() {
        AgentState twice = after(declared(24, 27, BEFORE), declared(12, 18, BEFORE));

        assertThat(end(twice, null, march(17))).containsExactly(ended(12, 17, NOW));
        assertThat(end(twice, null, march(19))).containsExactly(ended(24, 19, NOW));
        assertThat(end(twice, march(24), march(26))).containsExactly(ended(24, 26, NOW));
    }

    @Test
    void what_ends_just_so_already_changes_nothing() {
        AgentState ending = after(declared(12, 20, BEFORE), ended(12, 18, BEFORE));

        assertThat(end(ending, march(12), march(18))).isEmpty();
    }

    @Test
    void nobody_comes_back_in_the_past_nor_from_nowhere() {
        refused(() -> end(AWAY, null, march(15)), new DayIsPast("on", march(16)));
        refused(() -> end(THERE, null, null), new NoAbsenceToEnd(march(16)));
        refused(() -> end(AWAY, null, march(21)), new NoAbsenceToEnd(march(21)));
        refused(() -> end(AWAY, march(19), march(20)), new NoAbsenceToEnd(march(20)));
        refused(() -> end(AWAY, march(18), march(22)), new NoAbsenceToEnd(march(22)));
    }

    private static AgentState after(AgentEvent... past) {
        AgentState state = new AgentState.None().evolve(registered(CAMILLE));
        for (AgentEvent event : past) {
            state = state.evolve(event);
        }
        return state;
    }

    private static Absence by(AgentId deputy, int from, int to) {
        return new Absence(march(from), march(to), deputy);
    }

    private static List<AgentEvent> declare(AgentState state, Absence absence) {
        return declare(state, absence, TOWN_HALL);
    }

    private static List<AgentEvent> declare(
            AgentState state, Absence absence, OrganisationId organisation) {
        return DeclareAbsence.decide(
                new DeclareAbsence(CAMILLE, organisation, absence),
                state,
                TownHall.registry(),
                NOW);
    }

    private static List<AgentEvent> end(
            AgentState state, @Nullable LocalDate from, @Nullable LocalDate on) {
        return end(state, from, on, TOWN_HALL);
    }

    private static List<AgentEvent> end(
            AgentState state,
            @Nullable LocalDate from,
            @Nullable LocalDate on,
            OrganisationId organisation) {
        return EndAbsence.decide(
                new EndAbsence(CAMILLE, organisation, from, on), state, TownHall.registry(), NOW);
    }

    private static void refused(Runnable asked, Reason reason) {
        assertThatThrownBy(asked::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}

package org.visavis.command.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.LadderReason;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.agent.AgentId;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.procedure.ProcedureEvent;
import org.visavis.events.procedure.ProcedureEvent.LadderPublished;
import org.visavis.events.procedure.ProcedureEvent.ProcedurePublished;
import org.visavis.events.procedure.ProcedureId;
import org.visavis.events.procedure.Rung;
import org.visavis.events.procedure.RungKind;
import org.visavis.events.procedure.UsualLadder;

import java.time.Instant;
import java.util.List;

/** How a procedure says what follows an unanswered request. */
class PublishLadderTest {
    private static final Instant NOW = Instant.parse("2026-03-16T09:00:00Z");
    private static final ProcedureId PERMIT =
            new ProcedureId("40000000-0000-0000-0000-000000000001");
    private static final AgentId MARC = new AgentId("20000000-0000-0000-0000-000000000009");
    private static final OrganisationId TOWN_HALL =
            new OrganisationId("10000000-0000-0000-0000-000000000001");
    private static final OrganisationId ELSEWHERE =
            new OrganisationId("10000000-0000-0000-0000-000000000002");
    private static final ProcedureState PUBLISHED =
            new ProcedureState.None()
                    .evolve(
                            new ProcedurePublished(
                                    PERMIT, TOWN_HALL, "Permis", "Code", MARC, 5, 60, NOW));
    private static final List<Rung> TWO =
            List.of(new Rung(RungKind.REMINDER, 3), new Rung(RungKind.CALL, 6));

    @Test
    void each_ladder_is_one_version_more() {
        assertThat(publish(PUBLISHED, TWO)).containsExactly(published(1, TWO));
        assertThat(publish(PUBLISHED.evolve(published(1, TWO)), UsualLadder.RUNGS))
                .containsExactly(published(2, UsualLadder.RUNGS));
    }

    @Test
    void what_is_in_force_is_already_so() {
        assertThat(publish(PUBLISHED.evolve(published(1, TWO)), TWO)).isEmpty();
        assertThat(publish(PUBLISHED, UsualLadder.RUNGS)).isEmpty();
    }

    @Test
    void what_began_by_a_ladder_finds_it_again() {
        var later = PUBLISHED.evolve(published(1, TWO)).evolve(published(2, UsualLadder.RUNGS));
        assertThat(later)
                .isInstanceOfSatisfying(
                        ProcedureState.Published.class,
                        it -> {
                            assertThat(it.ladders().version(0).rungs())
                                    .isEqualTo(UsualLadder.RUNGS);
                            assertThat(it.ladders().version(1).rungs()).isEqualTo(TWO);
                            assertThat(it.ladders().current().version()).isEqualTo(2);
                        });
    }

    @Test
    void a_ladder_has_rungs_and_they_climb() {
        refused(PUBLISHED, List.of(), new LadderReason.NoRung());
        refused(
                PUBLISHED,
                List.of(new Rung(RungKind.REMINDER, 5), new Rung(RungKind.REMINDER, 5)),
                new LadderReason.RungsDoNotClimb("secondReminder", 5, 5));
        refused(
                PUBLISHED,
                List.of(new Rung(RungKind.CALL, 9), new Rung(RungKind.ESCALATION, 8)),
                new LadderReason.RungsDoNotClimb("escalation", 8, 9));
        refused(
                PUBLISHED,
                List.of(new Rung(RungKind.OFFER_OF_HELP, 0)),
                new LadderReason.RungsDoNotClimb("offerOfHelp", 0, 0));
    }

    @Test
    void nobody_publishes_for_another_organisation() {
        var command = new PublishLadder(PERMIT, new Actor(MARC, ELSEWHERE), TWO, null);
        assertThatThrownBy(() -> PublishLadder.decide(command, PUBLISHED, NOW))
                .isInstanceOf(Refused.class);
        refused(new ProcedureState.None(), TWO, new Reason.NotVisible());
    }

    @Test
    void another_number_of_silent_days_is_another_version() {
        assertThat(publish(PUBLISHED, UsualLadder.RUNGS, UsualLadder.SILENT_AFTER)).isEmpty();
        assertThat(publish(PUBLISHED, UsualLadder.RUNGS, 10))
                .containsExactly(new LadderPublished(PERMIT, 1, UsualLadder.RUNGS, 10, MARC, NOW));
    }

    private static List<ProcedureEvent> publish(ProcedureState state, List<Rung> rungs) {
        return publish(state, rungs, null);
    }

    private static List<ProcedureEvent> publish(
            ProcedureState state, List<Rung> rungs, @Nullable Integer silentAfter) {
        return PublishLadder.decide(
                new PublishLadder(PERMIT, new Actor(MARC, TOWN_HALL), rungs, silentAfter),
                state,
                NOW);
    }

    private static void refused(ProcedureState state, List<Rung> rungs, Reason reason) {
        assertThatThrownBy(() -> publish(state, rungs))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }

    private static LadderPublished published(int version, List<Rung> rungs) {
        return new LadderPublished(PERMIT, version, rungs, null, MARC, NOW);
    }
}

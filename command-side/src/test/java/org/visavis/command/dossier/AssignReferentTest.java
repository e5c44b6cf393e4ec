package org.visavis.command.dossier;

import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.HELENE;
import static org.visavis.command.dossier.SaintAubin.MONDAY;
import static org.visavis.command.dossier.SaintAubin.NADIA;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.THOMAS;
import static org.visavis.command.dossier.SaintAubin.THURSDAY;
import static org.visavis.command.dossier.SaintAubin.TOMORROW;
import static org.visavis.command.dossier.SaintAubin.TUESDAY;
import static org.visavis.command.dossier.SaintAubin.WEDNESDAY;
import static org.visavis.command.dossier.SaintAubin.YVES;
import static org.visavis.command.dossier.SaintAubin.accepted;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.assigned;
import static org.visavis.command.dossier.SaintAubin.closed;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Reason;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Acceptance;

import java.time.Instant;
import java.util.Optional;

/** Who becomes the referent, and when that binds. */
class AssignReferentTest {
    private static final Given OPEN = Given.happened(opened());
    private static final Given IN_CHARGE =
            OPEN.then(assigned(CAMILLE, TUESDAY), accepted(CAMILLE, WEDNESDAY));

    @Test
    void the_first_referent_is_asked_to_accept() {
        when(OPEN, HELENE, CAMILLE, null)
                .thenHappens(
                        assigned(
                                CAMILLE,
                                THOMAS,
                                Acceptance.AWAITED,
                                "Elle instruit",
                                "Urgent",
                                NOW));
    }

    @Test
    void whoever_chooses_themselves_has_accepted() {
        when(OPEN, CAMILLE, CAMILLE, null)
                .thenHappens(
                        assigned(
                                CAMILLE,
                                THOMAS,
                                Acceptance.AWAITED,
                                "Elle instruit",
                                "Urgent",
                                NOW),
                        accepted(CAMILLE, NOW));
    }

    @Test
    void the_agent_of_first_contact_can_become_the_referent() {
        when(OPEN, HELENE, THOMAS, null)
                .thenHappens(
                        assigned(
                                THOMAS,
                                THOMAS,
                                Acceptance.AWAITED,
                                "Elle instruit",
                                "Urgent",
                                NOW));
    }

    @Test
    void a_change_binds_at_once_and_names_who_answered_before() {
        when(IN_CHARGE, HELENE, NADIA, null)
                .thenHappens(
                        assigned(
                                NADIA,
                                CAMILLE,
                                Acceptance.NOT_ASKED,
                                "Elle instruit",
                                "Urgent",
                                NOW));
    }

    @Test
    void the_same_referent_again_changes_nothing() {
        when(IN_CHARGE, HELENE, CAMILLE, null).thenItIsAlreadySo();
    }

    @Test
    void a_stranger_cannot_be_the_referent() {
        Given.happened(opened())
                .when(
                        state ->
                                AssignReferent.decide(
                                        command(HELENE, YVES, null), state, false, NOW))
                .thenRefused(new Reason.AgentUnknown(Optional.of("agent")));
    }

    @Test
    void another_organisation_learns_nothing() {
        when(OPEN, YVES, YVES, null).thenRefused(new Reason.NotVisible());
    }

    @Test
    void there_is_nothing_to_see_before_the_opening() {
        when(Given.nothing(), HELENE, CAMILLE, null).thenRefused(new Reason.NotVisible());
    }

    @Test
    void a_closed_dossier_keeps_its_referent() {
        when(IN_CHARGE.then(closed(THURSDAY)), HELENE, NADIA, null)
                .thenRefused(new Reason.DossierIsClosed(THURSDAY));
    }

    @Test
    void it_can_be_told_afterwards() {
        when(IN_CHARGE, HELENE, NADIA, THURSDAY)
                .thenHappens(
                        assigned(
                                NADIA,
                                CAMILLE,
                                Acceptance.NOT_ASKED,
                                "Elle instruit",
                                "Urgent",
                                THURSDAY));
    }

    @Test
    void it_cannot_be_told_in_advance() {
        when(OPEN, HELENE, CAMILLE, TOMORROW)
                .thenRefused(new Reason.InTheFuture("happenedAt", NOW));
    }

    @Test
    void it_cannot_precede_the_opening() {
        when(OPEN, HELENE, CAMILLE, MONDAY.minusSeconds(1))
                .thenRefused(new Reason.TooEarly("happenedAt", MONDAY));
    }

    @Test
    void it_cannot_precede_the_referent_before() {
        when(IN_CHARGE, HELENE, NADIA, TUESDAY)
                .thenRefused(new Reason.TooEarly("happenedAt", WEDNESDAY));
    }

    private static Given.When when(
            Given given, AgentId by, AgentId agent, @Nullable Instant happenedAt) {
        return given.when(
                state -> AssignReferent.decide(command(by, agent, happenedAt), state, true, NOW));
    }

    private static AssignReferent command(AgentId by, AgentId agent, @Nullable Instant happenedAt) {
        return new AssignReferent(EXTENSION, as(by), agent, "Elle instruit", "Urgent", happenedAt);
    }
}

package org.visavis.command.dossier;

import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
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
import static org.visavis.command.dossier.SaintAubin.changed;
import static org.visavis.command.dossier.SaintAubin.closed;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Reason;
import org.visavis.events.agent.AgentId;

import java.time.Instant;

/** How a referent takes charge. */
class AcceptAssignmentTest {
    private static final Given ASSIGNED = Given.happened(opened(), assigned(CAMILLE, TUESDAY));

    @Test
    void the_referent_takes_charge() {
        when(ASSIGNED, CAMILLE, null).thenHappens(accepted(CAMILLE, NOW));
    }

    @Test
    void taking_charge_twice_changes_nothing() {
        when(ASSIGNED.then(accepted(CAMILLE, WEDNESDAY)), CAMILLE, null).thenItIsAlreadySo();
    }

    @Test
    void after_a_change_there_is_nothing_left_to_accept() {
        when(ASSIGNED.then(changed(NADIA, CAMILLE, WEDNESDAY)), NADIA, null).thenItIsAlreadySo();
    }

    @Test
    void nobody_accepts_for_the_referent() {
        when(ASSIGNED, NADIA, null).thenRefused(new Reason.NotTheReferent(CAMILLE));
    }

    @Test
    void first_contact_is_no_assignment() {
        when(Given.happened(opened()), THOMAS, null).thenRefused(new Reason.NoAssignmentToAccept());
    }

    @Test
    void another_organisation_learns_nothing() {
        when(ASSIGNED, YVES, null).thenRefused(new Reason.NotVisible());
    }

    @Test
    void a_closed_dossier_is_past_accepting() {
        when(ASSIGNED.then(closed(THURSDAY)), CAMILLE, null)
                .thenRefused(new Reason.DossierIsClosed(THURSDAY));
    }

    @Test
    void it_can_be_told_afterwards() {
        when(ASSIGNED, CAMILLE, WEDNESDAY).thenHappens(accepted(CAMILLE, WEDNESDAY));
    }

    @Test
    void it_cannot_precede_the_assignment() {
        when(ASSIGNED, CAMILLE, MONDAY).thenRefused(new Reason.TooEarly("happenedAt", TUESDAY));
    }

    @Test
    void it_cannot_be_told_in_advance() {
        when(ASSIGNED, CAMILLE, TOMORROW).thenRefused(new Reason.InTheFuture("happenedAt", NOW));
    }

    private static Given.When when(Given given, AgentId by, @Nullable Instant happenedAt) {
        var command = new AcceptAssignment(EXTENSION, as(by), happenedAt);
        return given.when(state -> AcceptAssignment.decide(command, state, NOW));
    }
}

package org.visavis.command.dossier;

import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
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

import java.time.Instant;

/** How a dossier ends. */
class CloseDossierTest {
    private static final Given IN_CHARGE =
            Given.happened(opened(), assigned(CAMILLE, TUESDAY), accepted(CAMILLE, WEDNESDAY));

    @Test
    void it_ends_with_an_outcome_and_a_reason() {
        when(IN_CHARGE, CAMILLE, null).thenHappens(closed(NOW));
    }

    @Test
    void it_can_end_while_only_first_contact_answers() {
        when(Given.happened(opened()), THOMAS, null).thenHappens(closed(NOW));
    }

    @Test
    void it_does_not_end_twice() {
        when(IN_CHARGE.then(closed(THURSDAY)), CAMILLE, null)
                .thenRefused(new Reason.DossierIsClosed(THURSDAY));
    }

    @Test
    void another_organisation_learns_nothing() {
        when(IN_CHARGE, YVES, null).thenRefused(new Reason.NotVisible());
    }

    @Test
    void it_can_be_told_afterwards() {
        when(IN_CHARGE, CAMILLE, THURSDAY).thenHappens(closed(THURSDAY));
    }

    @Test
    void it_cannot_end_before_its_referent_took_charge() {
        when(IN_CHARGE, CAMILLE, TUESDAY).thenRefused(new Reason.TooEarly("happenedAt", WEDNESDAY));
    }

    @Test
    void it_cannot_be_told_in_advance() {
        when(IN_CHARGE, CAMILLE, TOMORROW).thenRefused(new Reason.InTheFuture("happenedAt", NOW));
    }

    private static Given.When when(Given given, AgentId by, @Nullable Instant happenedAt) {
        var command =
                new CloseDossier(
                        EXTENSION, as(by), "Permis accordé", "Conforme", false, happenedAt);
        return given.when(state -> CloseDossier.decide(command, state, NOW));
    }
}

package org.visavis.command.dossier;

import static org.visavis.command.dossier.Happened.requested;
import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.HELENE;
import static org.visavis.command.dossier.SaintAubin.JEANNE;
import static org.visavis.command.dossier.SaintAubin.MONDAY;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.PERMIT;
import static org.visavis.command.dossier.SaintAubin.THOMAS;
import static org.visavis.command.dossier.SaintAubin.TUESDAY;
import static org.visavis.command.dossier.SaintAubin.YVES;
import static org.visavis.command.dossier.SaintAubin.about;
import static org.visavis.command.dossier.SaintAubin.accepted;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.assigned;
import static org.visavis.command.dossier.SaintAubin.called;
import static org.visavis.command.dossier.SaintAubin.closed;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Refused;
import org.visavis.command.dossier.LadderWords.Todo;
import org.visavis.events.dossier.Acceptance;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.Escalation.DossierEscalated;
import org.visavis.events.dossier.Introduction.IntroductionPlanned;
import org.visavis.events.dossier.Ladder.RungClimbed;
import org.visavis.events.dossier.Ladder.RungPlanned;
import org.visavis.events.procedure.RungKind;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Axon hands each command to its slice, and each event to the state. */
class DossierTest {
    private final FixtureConfiguration<Dossier> dossier = new AggregateTestFixture<>(Dossier.class);

    @BeforeEach
    void setUp() {
        dossier.registerInjectableResource(new OneProcedure())
                .registerInjectableResource(InstantSource.fixed(NOW));
    }

    @Test
    void opens() {
        dossier.givenNoPriorActivity()
                .when(
                        asked(
                                new OpenDossier(
                                        EXTENSION,
                                        as(HELENE),
                                        JEANNE,
                                        new OpenDossier.Matter(
                                                PERMIT,
                                                "Extension",
                                                Channel.COUNTER,
                                                null,
                                                "PC 31",
                                                MONDAY))))
                .expectEvents(opened());
    }

    @Test
    void is_imported() {
        ImportCase command = ImportedCase.told().command();
        dossier.givenNoPriorActivity()
                .when(asked(command))
                .expectEvents(ImportCase.decide(command, new DossierState.None()).toArray());
    }

    @Test
    void is_assigned() {
        dossier.given(opened())
                .when(
                        asked(
                                new AssignReferent(
                                        EXTENSION, as(HELENE), CAMILLE, "Permis", null, null)))
                .expectEvents(
                        assigned(CAMILLE, THOMAS, Acceptance.AWAITED, "Permis", null, NOW),
                        new IntroductionPlanned(
                                EXTENSION,
                                CAMILLE,
                                null,
                                Instant.parse("2026-03-17T08:00:00Z"),
                                NOW));
    }

    @Test
    void asks_the_registry_whom_the_organisation_employs() {
        dossier.given(opened())
                .when(asked(new AssignReferent(EXTENSION, as(HELENE), YVES, "Permis", null, null)))
                .expectException(Refused.class)
                .expectNoEvents();
    }

    @Test
    void is_accepted() {
        dossier.given(opened(), assigned(CAMILLE, TUESDAY))
                .when(asked(new AcceptAssignment(EXTENSION, as(CAMILLE), null)))
                .expectEvents(accepted(CAMILLE, NOW));
    }

    @Test
    void keeps_an_exchange() {
        dossier.given(opened(), called(1, THOMAS, TUESDAY))
                .when(
                        asked(
                                new RecordInteraction(
                                        EXTENSION,
                                        as(THOMAS),
                                        Channel.CALL,
                                        Direction.OUT,
                                        "Appel",
                                        null,
                                        Audience.TEAM,
                                        null,
                                        null)))
                .expectEvents(called(2, THOMAS, NOW));
    }

    @Test
    void is_closed() {
        dossier.given(opened())
                .when(
                        asked(
                                new CloseDossier(
                                        EXTENSION,
                                        as(THOMAS),
                                        "Permis accordé",
                                        "Conforme",
                                        false,
                                        null)))
                .expectEvents(closed(NOW));
    }

    @Test
    void climbs_by_itself() {
        dossier.given(
                        opened(),
                        requested(1, TUESDAY),
                        new RungPlanned(
                                EXTENSION, 1, 5, RungKind.ESCALATION, 0, 7, TUESDAY, NOW, TUESDAY))
                .when(
                        asked(
                                new ClimbLadder(
                                        EXTENSION,
                                        1,
                                        5,
                                        new LadderWords(
                                                new Todo("", "", ""),
                                                "",
                                                new Todo("", "", ""),
                                                "Vu"))))
                .expectEvents(
                        new RungClimbed(EXTENSION, 1, 5, RungKind.ESCALATION, null, null, NOW),
                        new DossierEscalated(
                                EXTENSION,
                                1,
                                HELENE,
                                null,
                                about("Vu"),
                                NOW.plus(Duration.ofDays(2)),
                                NOW));
    }

    /** As the store sends it: Axon knows it by the family that the handler takes. */
    private static CommandMessage<DossierCommand> asked(DossierCommand command) {
        return new GenericCommandMessage<>(
                new GenericMessage<>(command), DossierCommand.class.getName());
    }
}

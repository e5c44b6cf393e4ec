package org.visavis.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.HELENE;
import static org.visavis.command.dossier.SaintAubin.MONDAY;
import static org.visavis.command.dossier.SaintAubin.NADIA;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.THURSDAY;
import static org.visavis.command.dossier.SaintAubin.TOMORROW;
import static org.visavis.command.dossier.SaintAubin.TUESDAY;
import static org.visavis.command.dossier.SaintAubin.WEDNESDAY;
import static org.visavis.command.dossier.SaintAubin.about;
import static org.visavis.command.dossier.SaintAubin.accepted;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.assigned;
import static org.visavis.command.dossier.SaintAubin.closed;
import static org.visavis.command.dossier.SaintAubin.opened;
import static org.visavis.command.dossier.SaintAubin.supervising;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visavis.command.decision.Reason;
import org.visavis.events.dossier.Course.DossierResumed;
import org.visavis.events.dossier.Course.DossierSuspended;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Escalation.DossierEscalated;
import org.visavis.events.dossier.HandOver.HandOverProposed;
import org.visavis.events.dossier.Introduction.IntroductionPlanned;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What took place may be told afterwards: not before what it follows, and not in the future. */
class ToldAfterwardsTest {
    private static final Given OPEN =
            Given.happened(opened(), assigned(CAMILLE, MONDAY), accepted(CAMILLE, TUESDAY));
    private static final Given ASKED =
            OPEN.then(
                    new HandOverProposed(
                            EXTENSION, NADIA, CAMILLE, CAMILLE, about("Note"), null, WEDNESDAY));
    private static final Given RAISED =
            OPEN.then(
                    new DossierEscalated(
                            EXTENSION, 1, HELENE, CAMILLE, about("Retard"), TOMORROW, WEDNESDAY));
    private static final Given RESTING =
            OPEN.then(new DossierSuspended(EXTENSION, CAMILLE, about("Pièces"), WEDNESDAY));
    private static final Given GOING_ON =
            RESTING.then(new DossierResumed(EXTENSION, CAMILLE, about("Reçues"), null, THURSDAY));
    private static final Given CLOSED = OPEN.then(closed(WEDNESDAY));

    /** Something told afterwards, and what it cannot have come before. */
    record Case(
            Given given, Function<Instant, DossierCommand> command, Instant earliest, String name) {
        @Override
        public String toString() {
            return name;
        }

        Given.When at(Instant told) {
            return given.when(state -> decided(state, told));
        }

        List<DossierEvent> decided(DossierState state, Instant told) {
            return new Slices(state, new OneProcedure(), NOW).decide(command.apply(told));
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case(
                        OPEN,
                        at -> new ProposeHandOver(EXTENSION, as(CAMILLE), NADIA, "Note", null, at),
                        TUESDAY,
                        "asking a successor"),
                new Case(
                        ASKED,
                        at -> new AcceptHandOver(EXTENSION, as(NADIA), at),
                        WEDNESDAY,
                        "taking over"),
                new Case(
                        ASKED,
                        at -> new ReturnHandOver(EXTENSION, as(NADIA), "Absente", at),
                        WEDNESDAY,
                        "giving back"),
                new Case(
                        OPEN,
                        at -> new AskForAnotherReferent(EXTENSION, as(CAMILLE), "Voisins", at),
                        TUESDAY,
                        "asking for another referent"),
                new Case(
                        OPEN,
                        at -> new EscalateDossier(EXTENSION, as(CAMILLE), "Retard", null, null, at),
                        MONDAY,
                        "raising"),
                new Case(
                        RAISED,
                        at -> new TakeUpEscalation(EXTENSION, supervising(), at),
                        WEDNESDAY,
                        "taking up"),
                new Case(
                        OPEN,
                        at -> new SuspendDossier(EXTENSION, as(CAMILLE), "Pièces", at),
                        MONDAY,
                        "resting"),
                new Case(
                        GOING_ON,
                        at -> new SuspendDossier(EXTENSION, as(CAMILLE), "Pièces", at),
                        THURSDAY,
                        "resting again"),
                new Case(
                        RESTING,
                        at -> new ResumeDossier(EXTENSION, as(CAMILLE), "Reçues", at),
                        WEDNESDAY,
                        "going on"),
                new Case(
                        OPEN,
                        at ->
                                new ExtendDeadline(
                                        EXTENSION,
                                        as(CAMILLE),
                                        "Complexe",
                                        NOW.plus(Duration.ofDays(90)),
                                        at),
                        MONDAY,
                        "taking longer"),
                new Case(
                        CLOSED,
                        at -> new ReopenDossier(EXTENSION, as(CAMILLE), "Recours", null, at),
                        WEDNESDAY,
                        "beginning again"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void it_took_place_when_it_is_said_to_have(Case one) {
        for (Instant told : List.of(one.earliest(), NOW)) {
            assertThat(one.decided(one.given().state(), told))
                    .filteredOn(event -> !(event instanceof IntroductionPlanned))
                    .extracting(DossierEvent::happenedAt)
                    .containsExactly(told);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void not_before_what_it_follows_and_not_in_the_future(Case one) {
        one.at(one.earliest().minusSeconds(1))
                .thenRefused(new Reason.TooEarly("happenedAt", one.earliest()));
        one.at(TOMORROW).thenRefused(new Reason.InTheFuture("happenedAt", NOW));
    }
}

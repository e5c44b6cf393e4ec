package org.visavis.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.TOWN_HALL;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.junit.jupiter.api.RepeatedTest;
import org.visavis.command.decision.Refused;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Participation.ParticipantLeft;
import org.visavis.events.dossier.Pledges.CalledBack;
import org.visavis.events.dossier.Pledges.PromiseKept;
import org.visavis.events.dossier.Reached;
import org.visavis.events.dossier.Requests.RequestAnswered;
import org.visavis.events.dossier.Requests.RequestWithdrawn;
import org.visavis.events.dossier.Voice.ContestationAnswered;
import org.visavis.events.dossier.Work.ActionCompleted;

import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Whatever is asked of a dossier, in whatever order: somebody answers, and done is done. */
class LifeOfADossierTest {
    private static final int ASKED = 400;

    /** Something that was settled, for good. */
    private record Settled(String kind, int number) {}

    @RepeatedTest(50)
    void somebody_always_answers_and_what_is_settled_stays_settled() {
        long seed = System.nanoTime();
        System.out.println("A dossier's life, seed " + seed);
        Random random = new Random(seed);
        DossierState state = new DossierState.None().evolve(opened());
        Set<Settled> settled = new HashSet<>();
        int happened = 0;
        for (int i = 0; i < ASKED; i++) {
            DossierState before = state;
            try {
                for (DossierEvent event : AnyCommand.drawn(random).apply(before)) {
                    state = state.evolve(event);
                    happened++;
                    settledBy(event)
                            .ifPresent(
                                    one ->
                                            assertThat(settled.add(one))
                                                    .as("settled once: %s, seed %s", one, seed)
                                                    .isTrue());
                }
            } catch (Refused _) {
                assertThat(state).isSameAs(before);
            }
            Facts facts = state.visibleTo(as(SaintAubin.THOMAS));
            assertThat(Happened.HOUSE.employs(TOWN_HALL, facts.referent()))
                    .as("one referent, who works here, seed %s", seed)
                    .isTrue();
            assertThat(settled)
                    .as("settled for good, seed %s", seed)
                    .noneMatch(one -> series(one.kind(), facts).open(one.number()).isPresent());
        }
        assertThat(happened).as("events, seed %s", seed).isGreaterThan(20);
        assertThat(state.visibleTo(as(SaintAubin.THOMAS)).events()).isEqualTo(happened + 1);
    }

    private static Series<?> series(String kind, Facts facts) {
        return switch (kind) {
            case "action" -> facts.owed().actions();
            case "promise" -> facts.owed().promises();
            case "call back" -> facts.owed().callBacks();
            case "request" -> facts.owed().requests();
            case "contestation" -> facts.heard().contestations();
            default -> facts.participants();
        };
    }

    private static Optional<Settled> settledBy(DossierEvent event) {
        assertThat(event.happenedAt()).isBeforeOrEqualTo(NOW);
        return switch (event) {
            case ActionCompleted it -> Optional.of(new Settled("action", it.number()));
            case PromiseKept it -> Optional.of(new Settled("promise", it.number()));
            case CalledBack it when it.reached() == Reached.REACHED ->
                    Optional.of(new Settled("call back", it.number()));
            case RequestAnswered it -> Optional.of(new Settled("request", it.number()));
            case RequestWithdrawn it -> Optional.of(new Settled("request", it.number()));
            case ContestationAnswered it -> Optional.of(new Settled("contestation", it.number()));
            case ParticipantLeft it -> Optional.of(new Settled("participant", it.number()));
            default -> Optional.empty();
        };
    }
}

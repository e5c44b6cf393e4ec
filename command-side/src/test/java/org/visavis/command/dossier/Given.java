package org.visavis.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.dossier.DossierEvent;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A past, a question about it, and the answer: how each rule of a dossier is told. */
record Given(DossierState state) {

    static Given nothing() {
        return new Given(new DossierState.None());
    }

    static Given happened(DossierEvent... past) {
        return nothing().then(past);
    }

    Given then(DossierEvent... more) {
        DossierState now = state;
        for (DossierEvent event : more) {
            now = now.evolve(event);
        }
        return new Given(now);
    }

    When when(Function<DossierState, List<DossierEvent>> decision) {
        return new When(() -> decision.apply(state));
    }

    /** The question, asked when its answer is looked at. */
    record When(Supplier<List<DossierEvent>> decision) {
        void thenHappens(DossierEvent... expected) {
            assertThat(decision.get()).containsExactly(expected);
        }

        void thenItIsAlreadySo() {
            assertThat(decision.get()).isEmpty();
        }

        void thenRefused(Reason reason) {
            assertThatThrownBy(decision::get)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(reason));
        }
    }
}

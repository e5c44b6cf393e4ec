package org.visavis.command.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.party.PartyEvent;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A past, a question about it, and the answer: how each rule of a party is told. */
record Given(PartyState state) {

    static Given nothing() {
        return new Given(new PartyState.None());
    }

    static Given happened(PartyEvent... past) {
        return nothing().then(past);
    }

    Given then(PartyEvent... more) {
        PartyState now = state;
        for (PartyEvent event : more) {
            now = now.evolve(event);
        }
        return new Given(now);
    }

    When when(Function<PartyState, List<PartyEvent>> decision) {
        return new When(() -> decision.apply(state));
    }

    /** The question, asked when its answer is looked at. */
    record When(Supplier<List<PartyEvent>> decision) {
        void thenHappens(PartyEvent... expected) {
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

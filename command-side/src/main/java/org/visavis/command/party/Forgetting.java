package org.visavis.command.party;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.party.ErasureGround;
import org.visavis.events.party.PartyErasure;
import org.visavis.events.party.PartyErasure.ErasureAsked;
import org.visavis.events.party.PartyErasure.ErasureConfirmed;
import org.visavis.events.party.PartyErasure.ErasureRefused;
import org.visavis.events.party.PartyErasure.ErasureWithdrawn;
import org.visavis.events.party.PartyErasure.PartyErased;

import java.time.Instant;

/** How far a party is from being forgotten. */
sealed interface Forgetting {
    /** Nobody asks for it. */
    record NotAsked() implements Forgetting {}

    /** Somebody asks for it, and nobody else has answered. */
    record Asked(ErasureGround ground, String visa, AgentId by) implements Forgetting {}

    /** Two persons want it; the keys are about to be destroyed. */
    record Confirmed(Asked asked, ErasureConfirmed confirmed) implements Forgetting {}

    /** The keys are destroyed. */
    record Done(Instant at) implements Forgetting {}

    default Forgetting evolve(PartyErasure event) {
        return switch (event) {
            case ErasureAsked it -> new Asked(it.ground(), it.visa(), it.by());
            case ErasureConfirmed it -> new Confirmed(asked(), it);
            case ErasureRefused _, ErasureWithdrawn _ -> new NotAsked();
            case PartyErased it -> new Done(it.happenedAt());
        };
    }

    private Asked asked() {
        return switch (this) {
            case Asked asked -> asked;
            case NotAsked _, Confirmed _, Done _ ->
                    throw new IllegalStateException("Expected a request before a confirmation");
        };
    }

    /** Since when nothing more is told of the party; null as long as something may be. */
    default @Nullable Instant since() {
        return switch (this) {
            case NotAsked _, Asked _ -> null;
            case Confirmed it -> it.confirmed().happenedAt();
            case Done it -> it.at();
        };
    }
}

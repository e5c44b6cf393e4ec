package org.visavis.command.party;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.events.party.PartyErasure.ErasureConfirmed;
import org.visavis.events.party.PartyErasure.PartyErased;
import org.visavis.events.party.PartyId;

import java.time.Instant;
import java.util.Optional;

/**
 * Carry out what two persons want. The program asks this of itself, until it is done: the keys are
 * destroyed first, which can be done again, and then it is said that they are.
 */
public record EraseParty(@TargetAggregateIdentifier PartyId party) {

    /** What has to be made true before it is recorded; nothing if it is not wanted, or done. */
    static Optional<PartyErased> decide(EraseParty command, PartyState state, Instant now) {
        return state instanceof PartyState.Known known
                        && known.forgetting()
                                instanceof
                                Forgetting.Confirmed(
                                        Forgetting.Asked asked,
                                        ErasureConfirmed confirmed)
                ? Optional.of(
                        new PartyErased(
                                command.party(),
                                asked.ground(),
                                asked.visa(),
                                asked.by(),
                                confirmed.by(),
                                confirmed.records(),
                                confirmed.contacts(),
                                now))
                : Optional.empty();
    }
}

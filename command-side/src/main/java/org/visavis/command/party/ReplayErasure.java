package org.visavis.command.party;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.events.party.PartyErasure.PartyErased;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyId;

import java.util.List;

/**
 * Record once more that a party was erased, after a backup brought back a store that did not know
 * it yet.
 *
 * @param erased as it was at the time
 */
public record ReplayErasure(@TargetAggregateIdentifier PartyId party, PartyErased erased) {

    static List<PartyEvent> decide(ReplayErasure command, PartyState state) {
        return state instanceof PartyState.Known known
                        && !(known.forgetting() instanceof Forgetting.Done)
                ? List.of(command.erased())
                : List.of();
    }
}

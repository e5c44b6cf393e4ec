package org.visavis.command.automation;

import org.visavis.command.party.EraseParty;
import org.visavis.events.Event;
import org.visavis.events.party.PartyErasure.ErasureConfirmed;
import org.visavis.events.party.PartyErasure.PartyErased;
import org.visavis.events.party.PartyId;

import java.util.Optional;

/** Once two persons want somebody forgotten, the program goes on until it is so. */
public final class EraseWhatWasConfirmed implements Automation {
    private static final int ALONE = 0;

    @Override
    public String kind() {
        return "erasure";
    }

    @Override
    public Optional<Plan> plan(Event event) {
        return switch (event) {
            case ErasureConfirmed it -> Optional.of(new Plan.Due(ALONE, 1, it.happenedAt()));
            case PartyErased _ -> Optional.of(new Plan.AllDone());
            default -> Optional.empty();
        };
    }

    @Override
    public Object command(ToDo due) {
        return new EraseParty(new PartyId(due.stream()));
    }
}

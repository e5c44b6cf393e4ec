package org.visavis.command.inbox;

import org.visavis.command.platform.Mails;
import org.visavis.events.party.PartyContacts.PartyContactAdded;
import org.visavis.events.party.PartyContacts.PartyContactCorrected;
import org.visavis.events.party.PartyContacts.PartyContactEnded;
import org.visavis.events.party.PartyErasure.PartyErased;
import org.visavis.events.party.PartyEvent.PartyCorrected;
import org.visavis.events.party.PartyEvent.PartyRegistered;
import org.visavis.events.party.PartyId;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Removal;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.util.List;
import java.util.Optional;

/** Keeps whose address is whose, without the addresses: a mark for each, none once forgotten. */
public final class AddressProjector implements Projector {
    private static final int OWN = 0;
    private static final Table ADDRESSES = new Table("agenda.address", "party");
    private static final Insert HAS =
            ADDRESSES.put(List.of("party", "number"), "party", "number", "mark");
    private static final Removal LOST = ADDRESSES.remove("party", "number");
    private static final Removal FORGOTTEN = ADDRESSES.remove("party");

    private final Rows rows;
    private final Marks marks;

    /** Writes there. */
    public AddressProjector(Rows rows, Marks marks) {
        this.rows = rows;
        this.marks = marks;
    }

    @Override
    public void on(Recorded recorded) {
        switch (recorded.payload()) {
            case PartyRegistered it -> write(it.party(), OWN, Mails.of(it.identity()));
            case PartyCorrected it -> write(it.party(), OWN, Mails.of(it.identity()));
            case PartyContactAdded it -> write(it.party(), it.number(), Mails.ofContact(it.card()));
            case PartyContactCorrected it ->
                    write(it.party(), it.number(), Mails.ofContact(it.card()));
            case PartyContactEnded it -> write(it.party(), it.number(), Optional.empty());
            case PartyErased it -> {
                forget(it.party());
                it.records().forEach(this::forget);
            }
            default -> {
                // It changes nobody's address.
            }
        }
    }

    private void write(PartyId party, int number, Optional<String> mail) {
        mail.ifPresentOrElse(
                it -> rows.write(HAS, party.value(), number, marks.ofAddress(it)),
                () -> rows.write(LOST, party.value(), number));
    }

    private void forget(PartyId party) {
        rows.write(FORGOTTEN, party.value());
    }

    @Override
    public List<Table> tables() {
        return List.of(ADDRESSES);
    }
}

package org.visavis.command.platform;

import org.visavis.events.party.PartyContacts.PartyContactAdded;
import org.visavis.events.party.PartyContacts.PartyContactCorrected;
import org.visavis.events.party.PartyContacts.PartyContactEnded;
import org.visavis.events.party.PartyEvent.PartyCorrected;
import org.visavis.events.party.PartyEvent.PartyRegistered;
import org.visavis.events.party.PartyId;
import org.visavis.events.party.PartyMerging.PartyMerged;
import org.visavis.events.party.PartyMerging.PartyUnmerged;
import org.visavis.store.EventReader;
import org.visavis.store.Recorded;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads from which addresses a party writes, each time from the store. */
final class PartyMails {
    /** Records that speak for records that speak for others: no chain is longer. */
    private static final int LONGEST_CHAIN = 20;

    private static final int OWN = 0;
    private static final int ALL = Integer.MAX_VALUE;

    private final EventReader events;

    PartyMails(EventReader events) {
        this.events = events;
    }

    /**
     * In small letters: the party's own address, those of the persons through whom they are
     * reached, and those of the record that speaks for it.
     */
    Set<String> of(PartyId party) {
        Set<String> all = new HashSet<>();
        Optional<PartyId> speaker = Optional.of(party);
        for (int link = 0; link < LONGEST_CHAIN && speaker.isPresent(); link++) {
            Known known =
                    events.read(speaker.get().value(), 0, ALL).stream()
                            .map(Recorded::payload)
                            .reduce(Known.NOTHING, Known::evolve, (_, later) -> later);
            known.mails().values().forEach(mail -> all.add(mail.toLowerCase(Locale.ROOT)));
            speaker = known.into();
        }
        return all;
    }

    /**
     * What one record tells.
     *
     * @param mails the party's own under 0, each contact's under its number
     * @param into the record that speaks for this one
     */
    private record Known(Map<Integer, String> mails, Optional<PartyId> into) {
        private static final Known NOTHING = new Known(Map.of(), Optional.empty());

        Known evolve(Object event) {
            return switch (event) {
                case PartyRegistered it -> with(OWN, Mails.of(it.identity()));
                case PartyCorrected it -> with(OWN, Mails.of(it.identity()));
                case PartyContactAdded it -> with(it.number(), Mails.ofContact(it.card()));
                case PartyContactCorrected it -> with(it.number(), Mails.ofContact(it.card()));
                case PartyContactEnded it -> with(it.number(), Optional.empty());
                case PartyMerged it -> new Known(mails, Optional.of(it.into()));
                case PartyUnmerged _ -> new Known(mails, Optional.empty());
                default -> this;
            };
        }

        private Known with(int number, Optional<String> mail) {
            Map<Integer, String> all = new HashMap<>(mails);
            mail.ifPresentOrElse(it -> all.put(number, it), () -> all.remove(number));
            return new Known(all, into);
        }
    }
}

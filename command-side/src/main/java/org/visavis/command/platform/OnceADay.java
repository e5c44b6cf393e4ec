package org.visavis.command.platform;

import org.visavis.calendar.WorkingDays;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.party.PartyId;
import org.visavis.store.append.Ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * What the program writes to a party by itself takes the party's day, in the append that records
 * it: of two dossiers, in however many processes, one is first, and the other is decided again.
 */
final class OnceADay {
    private final Cards cards;
    private final Ledger ledger;
    private final Function<OrganisationId, WorkingDays> days;

    /**
     * @param days those of each organisation, for it is in its town that a day begins
     */
    OnceADay(Cards cards, Ledger ledger, Function<OrganisationId, WorkingDays> days) {
        this.cards = cards;
        this.ledger = ledger;
        this.days = days;
    }

    /** The day that this event takes; nothing for most. */
    List<String> takenBy(Object event) {
        return event instanceof MessageWritten it && it.by() == null
                ? List.of(
                        day(
                                it.to(),
                                days.apply(it.signature().organisation()).dayOf(it.happenedAt())))
                : List.of();
    }

    /** Whether this day was taken, by whichever dossier. */
    boolean isTaken(PartyId party, LocalDate day) {
        return ledger.holderOf(day(party, day)).isPresent();
    }

    private String day(PartyId party, LocalDate day) {
        return "written:" + cards.speaker(party).value() + ":" + day;
    }
}

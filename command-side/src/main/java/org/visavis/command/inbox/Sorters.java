package org.visavis.command.inbox;

import org.jspecify.annotations.Nullable;
import org.visavis.events.organisation.OrganisationEvent.OrganisationRegistered;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.party.PartyEvent.PartyRegistered;
import org.visavis.events.party.PartyId;
import org.visavis.store.EventReader;
import org.visavis.store.Recorded;
import org.visavis.store.StoreUnavailable;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Whose people sort a mail: those of the organisation that registered its sender, else those of the
 * house's own, the first that was.
 */
final class Sorters {
    private static final int AT_ONCE = 500;

    private final EventReader events;
    private final Known known;
    private volatile @Nullable OrganisationId own;

    Sorters(EventReader events, Known known) {
        this.events = events;
        this.known = known;
    }

    /**
     * @throws StoreUnavailable if there is no organisation yet
     */
    OrganisationId of(@Nullable String sender) {
        return Optional.ofNullable(sender).map(known::partiesAt).orElse(List.of()).stream()
                .map(this::registrar)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(this::own);
    }

    private Optional<OrganisationId> registrar(PartyId party) {
        return events.read(party.value(), 0, 1).stream()
                .filter(first -> first.payload() instanceof PartyRegistered)
                .map(first -> ((PartyRegistered) first.payload()).organisation())
                .findFirst();
    }

    private OrganisationId own() {
        OrganisationId found = own;
        if (found == null) {
            found = first();
            own = found;
        }
        return found;
    }

    private OrganisationId first() {
        List<Recorded> some = events.all(0, AT_ONCE);
        while (!some.isEmpty()) {
            for (Recorded one : some) {
                if (one.payload() instanceof OrganisationRegistered it) {
                    return it.organisation();
                }
            }
            some = events.all(some.getLast().position(), AT_ONCE);
        }
        throw new StoreUnavailable(
                "No organisation is there to sort mail", new NoSuchElementException());
    }
}

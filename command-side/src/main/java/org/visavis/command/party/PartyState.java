package org.visavis.command.party;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.party.PartyContacts.PartyContactAdded;
import org.visavis.events.party.PartyContacts.PartyContactCorrected;
import org.visavis.events.party.PartyContacts.PartyContactEnded;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyEvent.PartyCorrected;
import org.visavis.events.party.PartyEvent.PartyRegistered;
import org.visavis.events.party.PartyId;
import org.visavis.events.party.PartyKind;
import org.visavis.events.party.PartyMerging.PartyMerged;
import org.visavis.events.party.PartyMerging.PartyUnmerged;

/** What a decision about a party has to know: nothing that says who it is. */
public sealed interface PartyState {
    /** Nobody was registered under this identifier. */
    record None() implements PartyState {}

    /**
     * Known, first of all to this organisation.
     *
     * @param told how often the identity was told, corrections included
     * @param into the record that speaks for this one, while the two are merged
     */
    record Known(
            OrganisationId organisation,
            PartyKind kind,
            int told,
            ContactNumbers contacts,
            @Nullable PartyId into)
            implements PartyState {

        Known corrected(PartyKind newKind) {
            return new Known(organisation, newKind, told + 1, contacts, into);
        }

        Known with(ContactNumbers numbers) {
            return new Known(organisation, kind, told, numbers, into);
        }

        Known mergedInto(@Nullable PartyId other) {
            return new Known(organisation, kind, told, contacts, other);
        }
    }

    default PartyState evolve(PartyEvent event) {
        return switch (event) {
            case PartyRegistered it ->
                    new Known(it.organisation(), it.kind(), 1, ContactNumbers.NONE, null);
            case PartyCorrected it -> known().corrected(it.kind());
            case PartyContactAdded _ -> known().with(known().contacts().added());
            case PartyContactCorrected _ -> this;
            case PartyContactEnded it -> known().with(known().contacts().ended(it.number()));
            case PartyMerged it -> known().mergedInto(it.into());
            case PartyUnmerged _ -> known().mergedInto(null);
        };
    }

    private Known known() {
        return switch (this) {
            case None _ -> throw new IllegalStateException("Expected a registration before all");
            case Known known -> known;
        };
    }

    /** Whether this organisation may open dossiers for the party. */
    default boolean knownTo(OrganisationId organisation) {
        return this instanceof Known known && known.organisation().equals(organisation);
    }

    /** Whether another record speaks for this one. */
    default boolean isMerged() {
        return this instanceof Known known && known.into() != null;
    }

    /**
     * What is known, for an actor who may know of it.
     *
     * @throws Refused not visible: nobody was registered, or another organisation did
     */
    default Known visibleTo(Actor actor) {
        if (!knownTo(actor.organisation())) {
            throw new Refused(new Reason.NotVisible());
        }
        return known();
    }

    /**
     * What is known, as long as the record speaks for itself.
     *
     * @throws Refused not visible, or merged into another record, which is the one to change
     */
    default Known ownVoice(Actor actor) {
        Known known = visibleTo(actor);
        if (known.into() != null) {
            throw new Refused(new Reason.PartyIsMerged(known.into()));
        }
        return known;
    }
}

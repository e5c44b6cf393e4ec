package org.visavis.command.party;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Asker;
import org.visavis.command.decision.AskingParty;
import org.visavis.command.decision.ErasureReason;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.party.PartyContacts.PartyContactAdded;
import org.visavis.events.party.PartyContacts.PartyContactCorrected;
import org.visavis.events.party.PartyContacts.PartyContactEnded;
import org.visavis.events.party.PartyErasure;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyEvent.PartyCorrected;
import org.visavis.events.party.PartyEvent.PartyPreferencesSet;
import org.visavis.events.party.PartyEvent.PartyRegistered;
import org.visavis.events.party.PartyId;
import org.visavis.events.party.PartyKind;
import org.visavis.events.party.PartyMerging.PartyMerged;
import org.visavis.events.party.PartyMerging.PartyUnmerged;

import java.time.Instant;

/** What a decision about a party has to know: nothing that says who it is. */
public sealed interface PartyState {
    /** Nobody was registered under this identifier. */
    record None() implements PartyState {}

    /**
     * Known, first of all to this organisation.
     *
     * @param told how often the identity was told, corrections included
     * @param into the record that speaks for this one, while the two are merged
     * @param forgetting how far it is from being forgotten
     */
    record Known(
            OrganisationId organisation,
            PartyKind kind,
            int told,
            ContactNumbers contacts,
            @Nullable PartyId into,
            Forgetting forgetting)
            implements PartyState {

        Known corrected(PartyKind newKind) {
            return new Known(organisation, newKind, told + 1, contacts, into, forgetting);
        }

        Known with(ContactNumbers numbers) {
            return new Known(organisation, kind, told, numbers, into, forgetting);
        }

        Known mergedInto(@Nullable PartyId other) {
            return new Known(organisation, kind, told, contacts, other, forgetting);
        }

        Known nearerToErasure(PartyErasure event) {
            return new Known(organisation, kind, told, contacts, into, forgetting.evolve(event));
        }
    }

    default PartyState evolve(PartyEvent event) {
        return switch (event) {
            case PartyRegistered it ->
                    new Known(
                            it.organisation(),
                            it.kind(),
                            1,
                            ContactNumbers.NONE,
                            null,
                            new Forgetting.NotAsked());
            case PartyCorrected it -> known().corrected(it.kind());
            case PartyPreferencesSet _ -> this;
            case PartyContactAdded _ -> known().with(known().contacts().added());
            case PartyContactCorrected _ -> this;
            case PartyContactEnded it -> known().with(known().contacts().ended(it.number()));
            case PartyMerged it -> known().mergedInto(it.into());
            case PartyUnmerged _ -> known().mergedInto(null);
            case PartyErasure it -> known().nearerToErasure(it);
        };
    }

    private Known known() {
        return switch (this) {
            case None _ -> throw new IllegalStateException("Expected a registration before all");
            case Known known -> known;
        };
    }

    /** Whether this organisation knows the party, or knew who it was. */
    default boolean knownTo(OrganisationId organisation) {
        return this instanceof Known known && known.organisation().equals(organisation);
    }

    /** Whether the party was forgotten, or is about to be. */
    default boolean isForgotten() {
        return this instanceof Known known && known.forgetting().since() != null;
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
     * @throws Refused not visible, forgotten, or merged into another record, which is the one to
     *     change
     */
    default Known ownVoice(Actor actor) {
        Known known = visibleTo(actor);
        if (known.into() != null) {
            throw new Refused(new Reason.PartyIsMerged(known.into()));
        }
        refuseForgotten(known.forgetting());
        return known;
    }

    /**
     * That whoever asks may say how the party would like to be spoken to: an agent of the
     * organisation, or the party themselves, whichever record speaks for them.
     *
     * @param party the one of this record
     * @throws Refused not visible, forgotten, or, for an agent, merged into another record
     */
    default void speaksFor(Asker asker, PartyId party) {
        switch (asker) {
            case Actor agent -> ownVoice(agent);
            case AskingParty(PartyId own) -> {
                if (this instanceof None || !own.equals(party)) {
                    throw new Refused(new Reason.NotVisible());
                }
                refuseForgotten(known().forgetting());
            }
        }
    }

    /**
     * That the party's erasure waits for an answer.
     *
     * @throws Refused not visible, or nothing was asked that could still be answered
     */
    default void askedErasure(Actor actor) {
        Forgetting forgetting = visibleTo(actor).forgetting();
        refuseForgotten(forgetting);
        if (forgetting instanceof Forgetting.NotAsked) {
            throw new Refused(new ErasureReason.NoErasureAsked());
        }
    }

    private static void refuseForgotten(Forgetting forgetting) {
        Instant since = forgetting.since();
        if (since != null) {
            throw new Refused(new ErasureReason.PartyIsErased(since));
        }
    }
}

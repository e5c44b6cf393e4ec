package org.visavis.command.contact;

import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.agent.AgentId;
import org.visavis.events.contact.ContactEvent;
import org.visavis.events.contact.ContactEvent.ContactAttached;
import org.visavis.events.contact.ContactEvent.ContactLogged;
import org.visavis.events.contact.ContactEvent.ContactOwnerChanged;
import org.visavis.events.contact.ContactEvent.ContactSettled;
import org.visavis.events.contact.ContactEvent.MailUnmatched;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.organisation.OrganisationId;

/** What a decision about a contact has to know; nothing in it can be read about a person. */
sealed interface ContactState {
    /** Nothing was logged under this identifier. */
    record None() implements ContactState {}

    /** Somebody looks after it, and something is still to come of it. */
    record Waiting(OrganisationId organisation, AgentId owner) implements ContactState {}

    /** A mail that nobody has sorted yet. */
    record Unsorted(OrganisationId organisation) implements ContactState {}

    /** It found its dossier. */
    record Attached(OrganisationId organisation, DossierId dossier) implements ContactState {}

    /** It needed none. */
    record Settled(OrganisationId organisation) implements ContactState {}

    default ContactState evolve(ContactEvent event) {
        return switch (event) {
            case ContactLogged it -> new Waiting(it.organisation(), it.owner());
            case MailUnmatched it -> new Unsorted(it.organisation());
            case ContactOwnerChanged it -> new Waiting(organisation(), it.owner());
            case ContactAttached it -> new Attached(organisation(), it.dossier());
            case ContactSettled _ -> new Settled(organisation());
        };
    }

    private OrganisationId organisation() {
        return switch (this) {
            case None _ -> throw new IllegalStateException("Expected a contact before all else");
            case Waiting waiting -> waiting.organisation();
            case Unsorted unsorted -> unsorted.organisation();
            case Attached attached -> attached.organisation();
            case Settled settled -> settled.organisation();
        };
    }

    /**
     * @throws Refused not visible: nothing was logged, or another organisation did
     */
    default void requireVisible(Actor actor) {
        if (this instanceof None || !organisation().equals(actor.organisation())) {
            throw new Refused(new Reason.NotVisible());
        }
    }

    /**
     * That something is still to come of it, whether somebody looks after it or it is to be sorted.
     *
     * @throws Refused not visible, attached, or settled
     */
    default void requireOpen(Actor actor) {
        requireVisible(actor);
        if (!(this instanceof Unsorted)) {
            waitingFor(actor);
        }
    }

    /**
     * The contact, as long as somebody looks after it.
     *
     * @throws Refused not visible, attached, or settled
     */
    default Waiting waitingFor(Actor actor) {
        requireVisible(actor);
        return switch (this) {
            case None _, Unsorted _ -> throw new Refused(new Reason.NotVisible());
            case Waiting waiting -> waiting;
            case Attached attached ->
                    throw new Refused(new Reason.ContactIsAttached(attached.dossier()));
            case Settled _ -> throw new Refused(new Reason.ContactIsSettled());
        };
    }
}

package org.visavis.events.contact;

import org.jspecify.annotations.Nullable;
import org.visavis.events.Event;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Writing;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wire.Wire;

import java.time.Instant;

/** The story of a contact that came in without a dossier, until it finds one or needs none. */
public sealed interface ContactEvent extends Event {
    ContactId contact();

    /**
     * Somebody got in touch about something that has no dossier yet; one agent looks after it.
     *
     * @param by who had the contact
     * @param owner who looks after it
     * @param due by when something should come of it, where that was said
     * @param happenedAt when the contact took place, never in the future
     */
    @Wire("ContactLogged")
    record ContactLogged(
            ContactId contact,
            OrganisationId organisation,
            AgentId by,
            AgentId owner,
            Confidential<Caller> who,
            Channel channel,
            Direction direction,
            Confidential<String> summary,
            @Nullable Confidential<String> text,
            @Nullable Instant due,
            Instant happenedAt)
            implements ContactEvent {}

    /**
     * A mail came in that finds no dossier by itself; somebody has to sort it.
     *
     * @param who its sender, as it says
     * @param why it finds none
     * @param automatic whether a program wrote it
     * @param happenedAt its own date, but never after it was taken
     */
    @Wire("MailUnmatched")
    record MailUnmatched(
            ContactId contact,
            OrganisationId organisation,
            Confidential<Caller> who,
            Unmatched why,
            Writing writing,
            boolean automatic,
            Instant happenedAt)
            implements ContactEvent {}

    /**
     * Another agent looks after the contact from now on.
     *
     * @param previous who did so until then
     * @param reason why it changed hands, where it was told
     */
    @Wire("ContactOwnerChanged")
    record ContactOwnerChanged(
            ContactId contact,
            AgentId owner,
            AgentId previous,
            @Nullable Confidential<String> reason,
            Instant happenedAt)
            implements ContactEvent {}

    /** The contact found its dossier; the exchange itself is recorded there. */
    @Wire("ContactAttached")
    record ContactAttached(ContactId contact, DossierId dossier, Instant happenedAt)
            implements ContactEvent {}

    /**
     * Nothing more is to be done, without any dossier.
     *
     * @param outcome what came of it
     */
    @Wire("ContactSettled")
    record ContactSettled(ContactId contact, Confidential<String> outcome, Instant happenedAt)
            implements ContactEvent {}
}

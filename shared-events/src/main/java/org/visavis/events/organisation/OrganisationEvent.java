package org.visavis.events.organisation;

import org.jspecify.annotations.Nullable;
import org.visavis.events.Event;
import org.visavis.events.agent.AgentId;
import org.visavis.events.wire.Wire;

import java.time.Instant;
import java.util.List;

/** The story of an organisation. */
public sealed interface OrganisationEvent extends Event
        permits OrganisationEvent.OrganisationRegistered,
                OrganisationEvent.EscalationLineNamed,
                OrganisationEvent.MailStopped,
                OrganisationEvent.MailResumed,
                OrganisationTemplates {
    OrganisationId organisation();

    /**
     * A public body began to work with the service.
     *
     * @param address where letters to it go
     * @param hours when its counter is open, in words
     */
    @Wire("OrganisationRegistered")
    record OrganisationRegistered(
            OrganisationId organisation,
            String name,
            String address,
            String phone,
            @Nullable String email,
            @Nullable String hours,
            Instant happenedAt)
            implements OrganisationEvent {}

    /**
     * An organisation named the persons to whom a dossier is escalated.
     *
     * @param line the person of each level, from the first
     * @param takeUpWithinHours hours after which an escalation that nobody took up climbs
     */
    @Wire("EscalationLineNamed")
    record EscalationLineNamed(
            OrganisationId organisation,
            List<AgentId> line,
            int takeUpWithinHours,
            Instant happenedAt)
            implements OrganisationEvent {}

    /**
     * No mail leaves any more for the organisation's dossiers: what is written waits.
     *
     * @param by who stopped it
     */
    @Wire("MailStopped")
    record MailStopped(OrganisationId organisation, AgentId by, Instant happenedAt)
            implements OrganisationEvent {}

    /**
     * Mail leaves again, and what waited does too.
     *
     * @param by who said so
     */
    @Wire("MailResumed")
    record MailResumed(OrganisationId organisation, AgentId by, Instant happenedAt)
            implements OrganisationEvent {}
}

package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Acceptance;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Closing.DossierClosed;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.dossier.Referral.AssignmentAccepted;
import org.visavis.events.dossier.Referral.ReferentAssigned;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.party.PartyId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.procedure.ProcedureId;

import java.time.Duration;
import java.time.Instant;

/** The people of the examples, and Jeanne Petit's extension of her house. */
final class SaintAubin {
    static final OrganisationId TOWN_HALL =
            new OrganisationId("10000000-0000-0000-0000-000000000001");
    static final OrganisationId VAL_DE_BRENNE =
            new OrganisationId("10000000-0000-0000-0000-000000000002");

    /** At the desk, of first contact. */
    static final AgentId THOMAS = new AgentId("20000000-0000-0000-0000-000000000001");

    static final AgentId CAMILLE = new AgentId("20000000-0000-0000-0000-000000000002");
    static final AgentId NADIA = new AgentId("20000000-0000-0000-0000-000000000003");

    /** Assigns. */
    static final AgentId HELENE = new AgentId("20000000-0000-0000-0000-000000000004");

    /** Works elsewhere. */
    static final AgentId YVES = new AgentId("20000000-0000-0000-0000-000000000005");

    static final PartyId JEANNE = new PartyId("30000000-0000-0000-0000-000000000001");
    static final ProcedureId PERMIT = new ProcedureId("40000000-0000-0000-0000-000000000001");
    static final DossierId EXTENSION = new DossierId("50000000-0000-0000-0000-000000000001");

    static final Instant NOW = Instant.parse("2026-03-16T09:00:00Z");
    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    /** Sixty days later by the calendar; summer time began on the way. */
    static final Instant DEADLINE = Instant.parse("2026-05-01T08:00:00Z");

    static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));
    static final Instant THURSDAY = MONDAY.plus(Duration.ofDays(3));
    static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

    private SaintAubin() {}

    /** What everyone may know of an agent of the town hall. */
    static AgentCard cardOf(AgentId agent) {
        return new AgentCard(
                "Prénom",
                "Nom " + agent.value().substring(agent.value().length() - 1),
                "Instructeur",
                "Urbanisme",
                "1 place de la Mairie",
                "02 61 91 10 00",
                null,
                null);
    }

    static Actor as(AgentId agent) {
        return new Actor(agent, agent.equals(YVES) ? VAL_DE_BRENNE : TOWN_HALL);
    }

    /** Hélène sees to the work of others. */
    static Actor supervising() {
        return new Actor(HELENE, TOWN_HALL, true);
    }

    static DossierOpened opened() {
        return new DossierOpened(
                EXTENSION,
                TOWN_HALL,
                PERMIT,
                JEANNE,
                "PC 31",
                about("Extension"),
                Channel.COUNTER,
                THOMAS,
                MONDAY.plus(Duration.ofDays(5)),
                DEADLINE,
                MONDAY);
    }

    /** The first time, so that it waits for their acceptance. */
    static ReferentAssigned assigned(AgentId agent, Instant at) {
        return assigned(agent, THOMAS, Acceptance.AWAITED, null, null, at);
    }

    /** Later, so that it binds at once. */
    static ReferentAssigned changed(AgentId agent, AgentId previous, Instant at) {
        return assigned(agent, previous, Acceptance.NOT_ASKED, null, null, at);
    }

    static ReferentAssigned assigned(
            AgentId agent,
            AgentId previous,
            Acceptance acceptance,
            @Nullable String reason,
            @Nullable String note,
            Instant at) {
        return new ReferentAssigned(
                EXTENSION,
                agent,
                previous,
                acceptance,
                reason == null ? null : about(reason),
                note == null ? null : about(note),
                at);
    }

    static AssignmentAccepted accepted(AgentId agent, Instant at) {
        return new AssignmentAccepted(EXTENSION, agent, at);
    }

    static InteractionRecorded called(int number, AgentId by, Instant at) {
        return new InteractionRecorded(
                EXTENSION,
                number,
                by,
                Channel.CALL,
                Direction.OUT,
                about("Appel"),
                null,
                Audience.TEAM,
                null,
                null,
                at);
    }

    static DossierClosed closed(Instant at) {
        return new DossierClosed(EXTENSION, about("Permis accordé"), about("Conforme"), at);
    }

    static Confidential<String> about(String text) {
        return Confidential.about(JEANNE, text);
    }
}

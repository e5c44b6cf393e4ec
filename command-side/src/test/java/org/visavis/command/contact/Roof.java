package org.visavis.command.contact;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.events.agent.AgentId;
import org.visavis.events.contact.Caller;
import org.visavis.events.contact.ContactEvent.ContactAttached;
import org.visavis.events.contact.ContactEvent.ContactLogged;
import org.visavis.events.contact.ContactEvent.ContactOwnerChanged;
import org.visavis.events.contact.ContactEvent.ContactSettled;
import org.visavis.events.contact.ContactId;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;

/** Somebody called about their roof; Hélène Vasseur took the call. */
final class Roof {
    static final OrganisationId TOWN_HALL =
            new OrganisationId("10000000-0000-0000-0000-000000000001");
    static final OrganisationId VAL_DE_BRENNE =
            new OrganisationId("10000000-0000-0000-0000-000000000002");

    static final Actor HELENE =
            new Actor(new AgentId("20000000-0000-0000-0000-000000000004"), TOWN_HALL);
    static final Actor NADIA =
            new Actor(new AgentId("20000000-0000-0000-0000-000000000003"), TOWN_HALL);

    /** Works elsewhere. */
    static final Actor YVES =
            new Actor(new AgentId("20000000-0000-0000-0000-000000000005"), VAL_DE_BRENNE);

    static final ContactId ROOF = new ContactId("60000000-0000-0000-0000-000000000001");
    static final DossierId PERMIT = new DossierId("50000000-0000-0000-0000-000000000001");
    static final DossierId OTHER = new DossierId("50000000-0000-0000-0000-000000000002");

    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant NOW = Instant.parse("2026-03-16T09:00:00Z");

    private static final Caller CALLER = new Caller("Mme Petit", null, "0600000001");

    private Roof() {}

    static LogContact log(
            @Nullable AgentId owner, @Nullable Instant due, @Nullable Instant happenedAt) {
        return new LogContact(
                ROOF,
                HELENE,
                CALLER,
                new LogContact.What(
                        Channel.CALL, Direction.IN, "Toit", "Rappeler", due, happenedAt),
                owner);
    }

    static ContactLogged logged(AgentId owner, @Nullable Instant due, Instant at) {
        return new ContactLogged(
                ROOF,
                TOWN_HALL,
                HELENE.agent(),
                owner,
                Confidential.about(ROOF, CALLER),
                Channel.CALL,
                Direction.IN,
                Confidential.about(ROOF, "Toit"),
                Confidential.about(ROOF, "Rappeler"),
                due,
                at);
    }

    static ContactOwnerChanged changed(AgentId owner, AgentId previous, Instant at) {
        return new ContactOwnerChanged(
                ROOF, owner, previous, Confidential.about(ROOF, "Elle suit l’habitat"), at);
    }

    static ContactAttached attached(DossierId dossier, Instant at) {
        return new ContactAttached(ROOF, dossier, at);
    }

    static ContactSettled settled(Instant at) {
        return new ContactSettled(ROOF, Confidential.about(ROOF, "Renseignée"), at);
    }
}

package org.visavis.command.party;

import org.visavis.command.decision.Actor;
import org.visavis.events.agent.AgentId;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.party.ContactCard;
import org.visavis.events.party.ErasureGround;
import org.visavis.events.party.PartyContacts.PartyContactAdded;
import org.visavis.events.party.PartyContacts.PartyContactEnded;
import org.visavis.events.party.PartyErasure.ErasureAsked;
import org.visavis.events.party.PartyErasure.ErasureConfirmed;
import org.visavis.events.party.PartyErasure.PartyErased;
import org.visavis.events.party.PartyEvent.PartyCorrected;
import org.visavis.events.party.PartyEvent.PartyRegistered;
import org.visavis.events.party.PartyId;
import org.visavis.events.party.PartyIdentity;
import org.visavis.events.party.PartyKind;
import org.visavis.events.party.PartyMerging.PartyMerged;
import org.visavis.events.party.PartyMerging.PartyUnmerged;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;

/** The people of the examples: Jeanne Petit, registered twice, and an association. */
final class SaintAubin {
    static final OrganisationId TOWN_HALL =
            new OrganisationId("10000000-0000-0000-0000-000000000001");
    static final OrganisationId VAL_DE_BRENNE =
            new OrganisationId("10000000-0000-0000-0000-000000000002");

    static final Actor THOMAS =
            new Actor(new AgentId("20000000-0000-0000-0000-000000000001"), TOWN_HALL);

    /** Answers for the records. */
    static final Actor MARC =
            new Actor(new AgentId("20000000-0000-0000-0000-000000000004"), TOWN_HALL);

    /** Works elsewhere. */
    static final Actor YVES =
            new Actor(new AgentId("20000000-0000-0000-0000-000000000005"), VAL_DE_BRENNE);

    static final PartyId JEANNE = new PartyId("30000000-0000-0000-0000-000000000001");
    static final PartyId JEANNE_AGAIN = new PartyId("30000000-0000-0000-0000-000000000002");
    static final PartyId FRIENDS = new PartyId("30000000-0000-0000-0000-000000000003");

    static final Instant NOW = Instant.parse("2026-03-16T09:00:00Z");
    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    static final PartyIdentity PETIT = new PartyIdentity("Jeanne Petit", null, "0600000001");
    static final ContactCard ODILE =
            new ContactCard("Odile Rousseau", "Présidente", "0600000002", null);
    static final ContactCard PAUL = new ContactCard("Paul Lambert", "Trésorier", null, null);

    static final String VISA = "AD49 2026-117";

    private SaintAubin() {}

    static PartyRegistered registered(PartyId party, PartyKind kind) {
        return new PartyRegistered(
                party, TOWN_HALL, kind, Confidential.about(party, PETIT), MONDAY);
    }

    static PartyCorrected corrected(PartyId party, int corrects, PartyKind kind, Instant at) {
        return new PartyCorrected(
                party,
                corrects,
                kind,
                Confidential.about(party, PETIT),
                Confidential.about(party, "Mal entendu"),
                at);
    }

    static PartyContactAdded added(int number, ContactCard card, Instant at) {
        return new PartyContactAdded(FRIENDS, number, Confidential.about(FRIENDS, card), at);
    }

    static PartyContactEnded ended(int number, Instant at) {
        return new PartyContactEnded(
                FRIENDS, number, Confidential.about(FRIENDS, "A quitté le bureau"), at);
    }

    static PartyMerged merged(PartyId party, PartyId into, Instant at) {
        return new PartyMerged(party, into, Confidential.about(party, "Même téléphone"), at);
    }

    static PartyUnmerged unmerged(PartyId party, PartyId from, Instant at) {
        return new PartyUnmerged(party, from, Confidential.about(party, "Mère et fille"), at);
    }

    static ErasureAsked asked(Actor by, Instant at) {
        return new ErasureAsked(JEANNE, ErasureGround.ARCHIVES_VISA, VISA, by.agent(), at);
    }

    static ErasureConfirmed confirmed(Actor by, Instant at) {
        return new ErasureConfirmed(JEANNE, by.agent(), List.of(JEANNE_AGAIN), List.of(), at);
    }

    static PartyErased erased(Actor asker, Actor confirmer, Instant at) {
        return new PartyErased(
                JEANNE,
                ErasureGround.ARCHIVES_VISA,
                VISA,
                asker.agent(),
                confirmer.agent(),
                List.of(JEANNE_AGAIN),
                List.of(),
                at);
    }
}

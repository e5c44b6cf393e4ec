package org.visavis.events.examples;

import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.AgentId;
import org.visavis.events.agent.IdentityBlock;
import org.visavis.events.agent.IdentityBlock.Signatory;
import org.visavis.events.contact.ContactId;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.imports.ImportId;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.party.PartyId;
import org.visavis.events.party.PartyIdentity;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.procedure.ProcedureId;

import java.time.Instant;

/** Saint-Aubin-sur-Loire, a small French town that exists in examples only, and its people. */
public final class Town {
    public static final OrganisationId SAINT_AUBIN =
            new OrganisationId("0a000000-0000-4000-8000-000000000001");
    public static final ProcedureId HOUSING_AID =
            new ProcedureId("0b000000-0000-4000-8000-000000000001");

    /** Camille Roux instructs building permits. */
    public static final AgentId CAMILLE = new AgentId("0c000000-0000-4000-8000-000000000001");

    /** Nadia Benali advises on housing. */
    public static final AgentId NADIA = new AgentId("0c000000-0000-4000-8000-000000000002");

    /** Hélène Vasseur answers for the reception and the instruction of dossiers. */
    public static final AgentId HELENE = new AgentId("0c000000-0000-4000-8000-000000000003");

    /** Marc Lefèvre administers the service. */
    public static final AgentId MARC = new AgentId("0c000000-0000-4000-8000-000000000004");

    public static final PartyId JEANNE = new PartyId("0d000000-0000-4000-8000-000000000001");

    /** Karim Haddad speaks for Jeanne Petit, his neighbour. */
    public static final PartyId KARIM = new PartyId("0d000000-0000-4000-8000-000000000002");

    /** Les Amis de la Loire look after the banks. */
    public static final PartyId FRIENDS = new PartyId("0d000000-0000-4000-8000-000000000005");

    /** Jeanne Petit once more, registered twice. */
    public static final PartyId JEANNE_AGAIN = new PartyId("0d000000-0000-4000-8000-000000000003");

    /** Somebody who called about their roof. */
    public static final ContactId ROOF = new ContactId("0d000000-0000-4000-8000-000000000004");

    /** Jeanne Petit asks for help to insulate her house. */
    public static final DossierId JEANNES_HOUSE =
            new DossierId("0e000000-0000-4000-8000-000000000001");

    public static final ImportId OLD_REGISTER =
            new ImportId("0f000000-0000-4000-8000-000000000001");

    /** The day Jeanne came to the counter. */
    public static final Instant MONDAY = Instant.parse("2026-03-02T09:15:00Z");

    public static final Instant TUESDAY = Instant.parse("2026-03-03T10:30:00.123456Z");
    public static final Instant JUNE = Instant.parse("2026-06-02T09:15:00Z");

    public static final String TOWN_HALL = "1 place de la Mairie, 49999 Saint-Aubin-sur-Loire";

    private Town() {}

    /** What everyone may know of Nadia Benali. */
    public static AgentCard nadiasCard() {
        return new AgentCard(
                "Nadia",
                "Benali",
                "Conseillère habitat",
                "Service habitat",
                TOWN_HALL,
                "+33 2 99 00 00 02",
                "nadia.benali@saint-aubin.example",
                "du lundi au jeudi, de 9 h à 17 h");
    }

    /** Camille Roux writes for Nadia Benali, while Hélène Vasseur stands in for her. */
    public static IdentityBlock signature() {
        return new IdentityBlock(
                SAINT_AUBIN,
                "Commune de Saint-Aubin-sur-Loire",
                new Signatory(NADIA, Confidential.about(NADIA, nadiasCard())),
                new Signatory(HELENE, Confidential.about(HELENE, named("Hélène", "Vasseur"))),
                new Signatory(CAMILLE, Confidential.about(CAMILLE, named("Camille", "Roux"))));
    }

    private static AgentCard named(String firstName, String lastName) {
        AgentCard like = nadiasCard();
        return new AgentCard(
                firstName,
                lastName,
                like.jobTitle(),
                like.service(),
                like.address(),
                like.phone(),
                like.email(),
                like.hours());
    }

    /** What Jeanne Petit is called and how she can be reached. */
    public static PartyIdentity jeannesIdentity() {
        return new PartyIdentity("Jeanne Petit", "jeanne.petit@courriel.example", "+33600000001");
    }
}

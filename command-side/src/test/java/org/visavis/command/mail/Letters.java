package org.visavis.command.mail;

import jakarta.mail.internet.MimeMessage;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.AgentId;
import org.visavis.events.agent.IdentityBlock;
import org.visavis.events.agent.IdentityBlock.Signatory;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Purpose;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.party.PartyId;
import org.visavis.events.privacy.Confidential;
import org.visavis.web.text.Bundles;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import javax.crypto.spec.SecretKeySpec;

/** Messages of the town hall to Jeanne Petit. */
final class Letters {
    static final String TO = "jeanne.petit@courriel.example";
    static final DossierId DOSSIER = new DossierId("50000000-0000-0000-0000-000000000001");
    static final PartyId JEANNE = new PartyId("30000000-0000-0000-0000-000000000001");
    static final AgentId CAMILLE = new AgentId("20000000-0000-0000-0000-000000000002");
    static final AgentId NADIA = new AgentId("20000000-0000-0000-0000-000000000003");
    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    static final SecretKeySpec SECRET =
            new SecretKeySpec("a secret of these tests".getBytes(StandardCharsets.UTF_8), "Hmac");

    private Letters() {}

    static MimeMessage mail(MailDoor door) {
        return mail(door, written("Votre demande", "Bonjour.", card("Camille", "Roux"), null));
    }

    static MimeMessage mail(MailDoor door, MessageWritten message) {
        return new Composer(
                        door,
                        new ReplyAddress(SECRET, "saint-aubin.example"),
                        new Surroundings(new Bundles(true), ""))
                .mail(Signed.of(message).orElseThrow(), TO);
    }

    static MessageWritten written(
            String subject, String text, AgentCard referent, @Nullable AgentCard writer) {
        return new MessageWritten(
                DOSSIER,
                7,
                JEANNE,
                writer == null ? CAMILLE : NADIA,
                writer == null ? null : CAMILLE,
                Purpose.MESSAGE,
                Channel.EMAIL,
                Confidential.about(JEANNE, subject),
                Confidential.about(JEANNE, text),
                new IdentityBlock(
                        new OrganisationId("10000000-0000-0000-0000-000000000001"),
                        "Commune de Saint-Aubin",
                        new Signatory(CAMILLE, Confidential.about(CAMILLE, referent)),
                        null,
                        writer == null
                                ? null
                                : new Signatory(NADIA, Confidential.about(NADIA, writer))),
                null,
                null,
                null,
                MONDAY);
    }

    static AgentCard card(String firstName, String lastName) {
        return new AgentCard(
                firstName,
                lastName,
                "Instructrice",
                "Service urbanisme",
                "1 place de la Mairie, 49999 Saint-Aubin",
                "02 61 91 10 00",
                "urbanisme@saint-aubin.example",
                "9 h – 17 h");
    }
}

package org.visavis.events.examples;

import static org.visavis.events.examples.Town.HELENE;
import static org.visavis.events.examples.Town.JEANNES_HOUSE;
import static org.visavis.events.examples.Town.JUNE;
import static org.visavis.events.examples.Town.MONDAY;
import static org.visavis.events.examples.Town.NADIA;
import static org.visavis.events.examples.Town.ROOF;
import static org.visavis.events.examples.Town.SAINT_AUBIN;
import static org.visavis.events.examples.Town.TUESDAY;

import org.visavis.events.contact.Caller;
import org.visavis.events.contact.ContactEvent;
import org.visavis.events.contact.Unmatched;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.Writing;
import org.visavis.events.file.FileCard;
import org.visavis.events.file.FileId;
import org.visavis.events.file.FileType;
import org.visavis.events.privacy.Confidential;

import java.util.List;

/** Somebody calls about their roof, and nobody knows yet which dossier it belongs to. */
final class ContactExamples {
    private ContactExamples() {}

    static List<ContactEvent> told() {
        return List.of(
                new ContactEvent.ContactLogged(
                        ROOF,
                        SAINT_AUBIN,
                        HELENE,
                        HELENE,
                        Confidential.about(
                                ROOF, new Caller("Mme Petit", "jp@courriel.example", "0600000001")),
                        Channel.CALL,
                        Direction.IN,
                        ofTheRoof("Demande où en est son toit"),
                        ofTheRoof("A laissé un numéro ; rappeler le soir."),
                        TUESDAY,
                        MONDAY),
                new ContactEvent.MailUnmatched(
                        ROOF,
                        SAINT_AUBIN,
                        Confidential.about(ROOF, new Caller("JP", "jp@courriel.example", null)),
                        Unmatched.UNKNOWN_SENDER,
                        new Writing(
                                ofTheRoof("Mon toit"),
                                ofTheRoof("Bonjour, où en est mon toit ?"),
                                ofTheRoof("> À bientôt."),
                                List.of(
                                        new FileCard(
                                                new FileId("01890000-0000-7000-8000-00000000f11e"),
                                                ofTheRoof("toit.jpg"),
                                                FileType.JPEG,
                                                2_345_678,
                                                ofTheRoof("9f86d081884c7d65")))),
                        false,
                        MONDAY),
                new ContactEvent.ContactOwnerChanged(
                        ROOF, NADIA, HELENE, ofTheRoof("Nadia suit l’habitat."), TUESDAY),
                new ContactEvent.ContactAttached(ROOF, JEANNES_HOUSE, TUESDAY),
                new ContactEvent.ContactSettled(ROOF, ofTheRoof("Renseignée au téléphone."), JUNE));
    }

    private static Confidential<String> ofTheRoof(String words) {
        return Confidential.about(ROOF, words);
    }
}

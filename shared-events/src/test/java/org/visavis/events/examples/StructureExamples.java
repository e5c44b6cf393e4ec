package org.visavis.events.examples;

import static org.visavis.events.examples.Town.FRIENDS;
import static org.visavis.events.examples.Town.JEANNE;
import static org.visavis.events.examples.Town.JEANNE_AGAIN;
import static org.visavis.events.examples.Town.JUNE;
import static org.visavis.events.examples.Town.MONDAY;
import static org.visavis.events.examples.Town.TUESDAY;

import org.visavis.events.party.ContactCard;
import org.visavis.events.party.PartyContacts;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyMerging;
import org.visavis.events.privacy.Confidential;

import java.util.List;

/** The contacts of an association, and a citizen who was registered twice. */
final class StructureExamples {
    private StructureExamples() {}

    static List<PartyEvent> told() {
        return List.of(
                new PartyContacts.PartyContactAdded(FRIENDS, 1, yves("Président"), MONDAY),
                new PartyContacts.PartyContactCorrected(
                        FRIENDS,
                        1,
                        yves("Trésorier"),
                        Confidential.about(FRIENDS, "Élu trésorier en assemblée."),
                        TUESDAY),
                new PartyContacts.PartyContactEnded(
                        FRIENDS, 1, Confidential.about(FRIENDS, "A quitté le bureau."), JUNE),
                new PartyMerging.PartyMerged(
                        JEANNE_AGAIN,
                        JEANNE,
                        Confidential.about(JEANNE_AGAIN, "Même téléphone, même adresse."),
                        TUESDAY),
                new PartyMerging.PartyUnmerged(
                        JEANNE_AGAIN,
                        JEANNE,
                        Confidential.about(JEANNE_AGAIN, "La mère et la fille."),
                        JUNE));
    }

    private static Confidential<ContactCard> yves(String role) {
        return Confidential.about(
                FRIENDS,
                new ContactCard(
                        "Yves Morin", role, "+33600000012", "yves.morin@amis-loire.example"));
    }
}

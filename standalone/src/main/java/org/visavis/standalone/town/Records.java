package org.visavis.standalone.town;

import org.jspecify.annotations.Nullable;
import org.visavis.command.party.AddContact;
import org.visavis.command.party.MergeParty;
import org.visavis.events.party.ContactCard;

import java.util.List;

/** Through whom bodies are reached, and who was registered twice. */
final class Records {
    private static final Colleague DESK = Staff.THOMAS_GIRARD;

    static final List<Step> STRUCTURES =
            List.of(
                    contact(
                            Residents.FRIENDS_OF_THE_LOIRE,
                            "Solange Martin",
                            "Présidente",
                            "06 39 98 12 41",
                            "solange.martin@courriel.example"),
                    contact(
                            Residents.FRIENDS_OF_THE_LOIRE,
                            "Régis Colas",
                            "Trésorier",
                            "06 39 98 12 42",
                            null),
                    contact(
                            Residents.MORIN_ROOFING,
                            "Sylvie Morin",
                            "Conductrice de travaux",
                            "06 39 98 12 43",
                            "sylvie.morin@courriel.example"));

    static final List<Step> MERGES =
            List.of(
                    new Step(
                            "merge/" + Residents.ODILE_AGAIN.id(),
                            new MergeParty(
                                    Residents.ODILE_AGAIN.id(),
                                    Staff.CAMILLE_ROUX.actor(),
                                    Residents.ODILE_ROUSSEAU.id(),
                                    "Même téléphone, même adresse : le nom avait été mal noté."),
                            Staff.CAMILLE_ROUX,
                            List.of()));

    private Records() {}

    private static Step contact(
            Resident body, String name, String role, String phone, @Nullable String email) {
        return new Step(
                "contact-of/" + body.id() + "/" + name,
                new AddContact(body.id(), DESK.actor(), new ContactCard(name, role, phone, email)),
                DESK,
                List.of());
    }
}

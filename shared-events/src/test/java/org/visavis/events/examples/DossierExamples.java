package org.visavis.events.examples;

import static org.visavis.events.examples.Town.HELENE;
import static org.visavis.events.examples.Town.HOUSING_AID;
import static org.visavis.events.examples.Town.JEANNE;
import static org.visavis.events.examples.Town.JEANNES_HOUSE;
import static org.visavis.events.examples.Town.JUNE;
import static org.visavis.events.examples.Town.MONDAY;
import static org.visavis.events.examples.Town.NADIA;
import static org.visavis.events.examples.Town.OLD_REGISTER;
import static org.visavis.events.examples.Town.SAINT_AUBIN;
import static org.visavis.events.examples.Town.TUESDAY;

import org.visavis.events.dossier.Acceptance;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Closing;
import org.visavis.events.dossier.Conversation;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Opening;
import org.visavis.events.dossier.Reached;
import org.visavis.events.dossier.Referral;
import org.visavis.events.privacy.Confidential;

import java.util.List;

/** Jeanne Petit asks for help to insulate her house; Nadia Benali answers for it. */
final class DossierExamples {
    private DossierExamples() {}

    static List<DossierEvent> told() {
        return List.of(
                new Opening.DossierOpened(
                        JEANNES_HOUSE,
                        SAINT_AUBIN,
                        HOUSING_AID,
                        JEANNE,
                        "HAB-2026-0042",
                        ofJeanne("Isolation des combles, 12 rue des Tilleuls"),
                        Channel.COUNTER,
                        HELENE,
                        TUESDAY,
                        JUNE,
                        MONDAY),
                new Referral.ReferentAssigned(
                        JEANNES_HOUSE,
                        NADIA,
                        HELENE,
                        Acceptance.AWAITED,
                        ofJeanne("Nadia Benali vous a déjà accompagnée en 2024."),
                        ofJeanne("Préfère être appelée après 17 h."),
                        TUESDAY),
                new Referral.AssignmentAccepted(JEANNES_HOUSE, NADIA, TUESDAY),
                new Conversation.InteractionRecorded(
                        JEANNES_HOUSE,
                        1,
                        NADIA,
                        Channel.CALL,
                        Direction.OUT,
                        ofJeanne("Premier appel pour me présenter"),
                        ofJeanne("Message laissé : je rappelle jeudi."),
                        Audience.PARTY,
                        Reached.MESSAGE_LEFT,
                        TUESDAY),
                new Conversation.ActRecorded(
                        JEANNES_HOUSE,
                        2,
                        NADIA,
                        "Contrôle de complétude",
                        "complete",
                        OLD_REGISTER,
                        TUESDAY),
                new Closing.DossierClosed(
                        JEANNES_HOUSE,
                        ofJeanne("L'aide de 2 400 € est accordée."),
                        ofJeanne("Travaux contrôlés sur place."),
                        JUNE),
                new Closing.ClosingImported(JEANNES_HOUSE, OLD_REGISTER, JUNE));
    }

    private static Confidential<String> ofJeanne(String words) {
        return Confidential.about(JEANNE, words);
    }
}

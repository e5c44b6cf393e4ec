package org.visavis.standalone.town;

import static org.visavis.events.dossier.Channel.COUNTER;
import static org.visavis.events.dossier.Channel.EMAIL;
import static org.visavis.events.dossier.Channel.LETTER;
import static org.visavis.events.dossier.Channel.MEETING;
import static org.visavis.events.dossier.Channel.PORTAL;
import static org.visavis.events.dossier.Channel.VISIT;
import static org.visavis.events.dossier.Reached.NOT_REACHED;
import static org.visavis.events.dossier.Reached.REACHED;

import java.util.List;

/** Housing matters that are settled. */
final class ClosedHousing {
    private static final Colleague NADIA = Staff.NADIA_BENALI;

    static final List<Story> STORIES =
            List.of(
                    Story.opened(
                                    280,
                                    "LS-0338",
                                    Rules.SOCIAL_HOUSING,
                                    Residents.FATOUMATA_TRAORE,
                                    COUNTER,
                                    "Demande de logement plus grand")
                            .assigned(
                                    278,
                                    NADIA,
                                    "Nadia Benali accompagne les demandes de logement des"
                                            + " familles.")
                            .accepted(277)
                            .wrote(
                                    276,
                                    EMAIL,
                                    "Présentation",
                                    "Madame, je suis Nadia Benali et je suis votre demande.")
                            .called(120, REACHED, "Proposition d'une maison rue des Vignes")
                            .closed(
                                    60,
                                    "Logement attribué, 9 rue des Vignes",
                                    "Bail signé, état des lieux fait."),
                    Story.opened(
                                    200,
                                    "ML-0049",
                                    Rules.LETTING_PERMIT,
                                    Residents.GERARD_PELLETIER,
                                    PORTAL,
                                    "Mise en location, 1er étage, 6 rue du Port")
                            .assigned(
                                    199,
                                    NADIA,
                                    "Nadia Benali instruit les autorisations du quartier du Port.")
                            .accepted(198)
                            .closed(182, "Autorisation accordée", "Visite sans réserve."),
                    Story.opened(
                                    190,
                                    "AH-0011",
                                    Rules.HOME_IMPROVEMENT,
                                    Residents.LUCETTE_ROYER,
                                    LETTER,
                                    "Volets roulants, 3 rue du Pressoir")
                            .assigned(
                                    186,
                                    NADIA,
                                    "Nadia Benali monte les dossiers d'aide à l'habitat.")
                            .accepted(185)
                            .wrote(
                                    184,
                                    LETTER,
                                    "Présentation",
                                    "Madame, je suis Nadia Benali. Il me faut un devis et votre"
                                            + " avis d'imposition.")
                            .called(160, NOT_REACHED, "Appel pour le devis, sans réponse")
                            .received(
                                    140,
                                    LETTER,
                                    "Devis reçu",
                                    "Le devis est arrivé avec un mot : Mme Royer était à"
                                            + " l'hôpital.")
                            .closed(
                                    120,
                                    "Aide accordée : 840 euros",
                                    "Accordée hors délai, la pièce manquante est arrivée tard."),
                    Story.opened(
                                    26,
                                    "ML-0083",
                                    Rules.LETTING_PERMIT,
                                    Residents.DENIS_BARBIER,
                                    EMAIL,
                                    "Mise en location d'un garage aménagé")
                            .assigned(
                                    25,
                                    NADIA,
                                    "Nadia Benali instruit les autorisations de mise en location.")
                            .accepted(24)
                            .wrote(
                                    19,
                                    VISIT,
                                    "Visite du garage",
                                    "Pas de fenêtre dans la pièce principale, hauteur de 2,05 m.")
                            .noted(
                                    18,
                                    MEETING,
                                    "Refus envisagé",
                                    "Local impropre à l'habitation. Modèle de refus demandé au"
                                            + " service juridique.")
                            .closed(
                                    2,
                                    "Autorisation refusée",
                                    "Pièce sans ouverture, hauteur insuffisante. Voies de recours"
                                            + " jointes à la décision."));

    private ClosedHousing() {}
}

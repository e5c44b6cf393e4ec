package org.visavis.standalone.town;

import static org.visavis.events.dossier.Channel.CALL;
import static org.visavis.events.dossier.Channel.COUNTER;
import static org.visavis.events.dossier.Channel.EMAIL;
import static org.visavis.events.dossier.Channel.LETTER;
import static org.visavis.events.dossier.Channel.MEETING;
import static org.visavis.events.dossier.Channel.PORTAL;
import static org.visavis.events.dossier.Channel.VISIT;
import static org.visavis.events.dossier.Reached.MESSAGE_LEFT;
import static org.visavis.events.dossier.Reached.NOT_REACHED;
import static org.visavis.events.dossier.Reached.REACHED;

import java.util.List;

/** What goes on in the social centre, at the tourist office and in Val-de-Brenne. */
final class NeighbourLife {
    private static final Colleague AWA = Staff.AWA_DIALLO;
    private static final Colleague LUCAS = Staff.LUCAS_RENAUD;
    private static final Colleague YVES = Staff.YVES_GARNIER;

    static final List<Story> STORIES =
            List.of(
                    Story.opened(
                                    12,
                                    "CCAS-0208",
                                    Rules.SOCIAL_AID,
                                    Residents.JOSIANE_LEBRUN,
                                    COUNTER,
                                    "Aide au paiement du chauffage")
                            .taken(12, AWA, "Je reçois Mme Lebrun depuis l'an dernier.")
                            .wrote(
                                    11,
                                    VISIT,
                                    "Visite à domicile",
                                    "Vu les factures avec Mme Lebrun. Un échéancier est possible"
                                            + " avec le fournisseur.")
                            .noted(
                                    10,
                                    MEETING,
                                    "Commission permanente",
                                    "À présenter à la commission du mois prochain, avec le budget"
                                            + " du foyer."),
                    Story.opened(
                                    90,
                                    "CCAS-0171",
                                    Rules.SOCIAL_AID,
                                    Residents.BRUNO_MASSON,
                                    COUNTER,
                                    "Aide alimentaire d'urgence")
                            .taken(90, AWA, "L'urgence ne peut pas attendre une désignation.")
                            .wrote(
                                    90,
                                    COUNTER,
                                    "Bons remis en main propre",
                                    "Bons d'achat pour deux semaines remis à M. Masson.")
                            .called(
                                    82,
                                    NOT_REACHED,
                                    "Appel pour prendre des nouvelles, sans réponse")
                            .called(80, REACHED, "M. Masson a retrouvé un emploi")
                            .closed(75, "Aide versée", "Situation rétablie."),
                    Story.opened(
                                    4,
                                    "CCAS-0211",
                                    Rules.SOCIAL_AID,
                                    Residents.CELIA_ROBIN,
                                    PORTAL,
                                    "Aide au permis de conduire")
                            .wrote(
                                    3,
                                    EMAIL,
                                    "Bien reçu",
                                    "Bonjour, je suis Awa Diallo. Je lis votre demande et je vous"
                                            + " appelle cette semaine."),
                    Story.opened(
                                    20,
                                    "MT-0014",
                                    Rules.TOURIST_RENTAL,
                                    Residents.MARINERS_LODGE,
                                    EMAIL,
                                    "Classement trois étoiles du gîte")
                            .taken(19, LUCAS, "Je visite les gîtes du quai.")
                            .wrote(
                                    18,
                                    EMAIL,
                                    "Présentation",
                                    "Bonjour, je suis Lucas Renaud. Je vous propose une visite de"
                                            + " classement la semaine prochaine.")
                            .wrote(
                                    11,
                                    VISIT,
                                    "Visite de classement",
                                    "133 points relevés sur les 122 demandés. Il reste à afficher"
                                            + " les consignes de sécurité."),
                    Story.opened(
                                    30,
                                    "ANC-0310",
                                    Rules.SEWAGE_CHECK,
                                    Residents.ETIENNE_BLANC,
                                    CALL,
                                    "Contrôle avant la vente d'une maison")
                            .assigned(
                                    28,
                                    YVES,
                                    "Yves Garnier contrôle les installations du secteur nord.")
                            .accepted(27)
                            .wrote(
                                    20,
                                    VISIT,
                                    "Contrôle sur place",
                                    "Fosse ancienne mais en état. Ventilation à reprendre.")
                            .noted(
                                    19,
                                    EMAIL,
                                    "Rapport en relecture",
                                    "Rapport envoyé à Élodie Perrin pour relecture avant l'envoi au"
                                            + " notaire."),
                    Story.opened(
                                    50,
                                    "ANC-0297",
                                    Rules.SEWAGE_CHECK,
                                    Residents.CAMPSITE,
                                    LETTER,
                                    "Contrôle périodique du camping")
                            .assigned(
                                    46,
                                    YVES,
                                    "Yves Garnier contrôle les installations du secteur nord.")
                            .accepted(45)
                            .called(30, NOT_REACHED, "Appel au gérant, sans réponse")
                            .called(
                                    16,
                                    MESSAGE_LEFT,
                                    "Message laissé : le contrôle doit avoir lieu avant la saison"),
                    Story.opened(
                                    100,
                                    "ANC-0268",
                                    Rules.SEWAGE_CHECK,
                                    Residents.MONIQUE_JOLY,
                                    LETTER,
                                    "Réhabilitation d'une fosse")
                            .assigned(
                                    97,
                                    YVES,
                                    "Yves Garnier contrôle les installations du secteur nord.")
                            .accepted(96)
                            .wrote(
                                    90,
                                    LETTER,
                                    "Présentation",
                                    "Madame, je suis Yves Garnier. Je passerai voir la fosse avant"
                                            + " les travaux.")
                            .closed(
                                    70,
                                    "Travaux conformes",
                                    "Contrôle avant remblaiement sans réserve."));

    private NeighbourLife() {}
}

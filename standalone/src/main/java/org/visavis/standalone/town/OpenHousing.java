package org.visavis.standalone.town;

import static org.visavis.events.dossier.Channel.CALL;
import static org.visavis.events.dossier.Channel.COUNTER;
import static org.visavis.events.dossier.Channel.EMAIL;
import static org.visavis.events.dossier.Channel.LETTER;
import static org.visavis.events.dossier.Channel.MEETING;
import static org.visavis.events.dossier.Channel.PORTAL;
import static org.visavis.events.dossier.Channel.SMS;
import static org.visavis.events.dossier.Reached.NOT_REACHED;
import static org.visavis.events.dossier.Reached.REACHED;

import java.util.List;

/** The families and young people for whom Nadia Benali looks for a home. */
final class OpenHousing {
    private static final Colleague NADIA = Staff.NADIA_BENALI;

    static final List<Story> STORIES =
            List.of(
                    Story.opened(
                                    95,
                                    "LS-0412",
                                    Rules.SOCIAL_HOUSING,
                                    Residents.KARIM_HADDAD,
                                    COUNTER,
                                    "Demande de logement pour quatre personnes")
                            .assigned(
                                    94,
                                    NADIA,
                                    "Nadia Benali accompagne les demandes de logement des"
                                            + " familles.")
                            .accepted(93)
                            .wrote(
                                    93,
                                    EMAIL,
                                    "Présentation",
                                    "Monsieur, je suis Nadia Benali, conseillère habitat. Je vous"
                                        + " accompagne jusqu'à l'attribution. Vous pouvez passer me"
                                        + " voir le mardi matin sans rendez-vous.")
                            .received(
                                    80,
                                    COUNTER,
                                    "Pièces déposées",
                                    "M. Haddad a déposé l'avis d'imposition et les certificats de"
                                            + " scolarité.")
                            .noted(
                                    60,
                                    MEETING,
                                    "Commission d'attribution",
                                    "Classé deuxième pour le T4 de la rue du Port. La famille"
                                            + " classée première devrait accepter. Ne pas donner de"
                                            + " faux espoir.")
                            .wrote(
                                    58,
                                    EMAIL,
                                    "Résultat de la commission",
                                    "Monsieur, votre dossier a été examiné pour le T4 de la rue du"
                                            + " Port et classé deuxième. Je le représente à la"
                                            + " prochaine commission.")
                            .called(
                                    15,
                                    NOT_REACHED,
                                    "Appel pour actualiser la demande, sans réponse")
                            .called(
                                    14,
                                    REACHED,
                                    "M. Haddad confirme sa situation, demande actualisée"),
                    Story.opened(
                                    140,
                                    "LS-0397",
                                    Rules.SOCIAL_HOUSING,
                                    Residents.SANDRINE_LOPEZ,
                                    LETTER,
                                    "Demande de logement après séparation")
                            .assigned(
                                    138,
                                    NADIA,
                                    "Nadia Benali accompagne les demandes de logement des"
                                            + " familles.")
                            .accepted(137)
                            .wrote(
                                    136,
                                    EMAIL,
                                    "Présentation",
                                    "Madame, je suis Nadia Benali. Votre demande est prioritaire et"
                                            + " je la suis de près.")
                            .received(
                                    72,
                                    CALL,
                                    "Refus d'une proposition",
                                    "Mme Lopez refuse le T2 proposé à Villiers : trop loin de"
                                            + " l'école des enfants.")
                            .noted(
                                    70,
                                    MEETING,
                                    "Situation à suivre avec le CCAS",
                                    "Hébergée chez sa sœur, situation fragile. Prendre contact avec"
                                            + " Awa Diallo si elle en est d'accord.")
                            .wrote(
                                    33,
                                    EMAIL,
                                    "Deuxième proposition à venir",
                                    "Madame, un T3 se libère rue de l'Église. Je présente votre"
                                            + " dossier à la commission du mois."),
                    Story.opened(
                                    60,
                                    "LS-0421",
                                    Rules.SOCIAL_HOUSING,
                                    Residents.LEILA_MANSOURI,
                                    COUNTER,
                                    "Demande d'échange pour un rez-de-chaussée")
                            .taken(
                                    59,
                                    Staff.SOFIA_ALMEIDA,
                                    "Je connais la famille et je prends ce dossier en attendant.")
                            .wrote(
                                    58,
                                    EMAIL,
                                    "Présentation",
                                    "Madame, je suis Sofia Almeida. Je commence votre dossier, une"
                                            + " conseillère habitat le reprendra.")
                            .assigned(
                                    45,
                                    Staff.HELENE_VASSEUR,
                                    "Sofia Almeida revient à l'état civil ; je tiens votre dossier"
                                            + " d'ici l'arrivée de la conseillère.")
                            .assigned(
                                    40,
                                    NADIA,
                                    "Nadia Benali est la conseillère habitat : elle reste votre"
                                            + " interlocutrice.",
                                    "Certificat médical au dossier, à ne pas redemander.")
                            .called(
                                    39,
                                    REACHED,
                                    "Appel pour me présenter et reprendre l'historique")
                            .wrote(
                                    12,
                                    EMAIL,
                                    "Bailleur saisi",
                                    "Madame, le bailleur a deux rez-de-chaussée qui se libèrent au"
                                            + " printemps. J'ai demandé une visite."),
                    Story.opened(
                                    21,
                                    "LS-0430",
                                    Rules.SOCIAL_HOUSING,
                                    Residents.KEVIN_DUPUIS,
                                    PORTAL,
                                    "Premier logement, jeune apprenti")
                            .assigned(
                                    20,
                                    NADIA,
                                    "Nadia Benali accompagne les jeunes qui cherchent un premier"
                                            + " logement.")
                            .accepted(19)
                            .wrote(
                                    19,
                                    SMS,
                                    "Présentation",
                                    "Bonjour, Nadia Benali, mairie de Saint-Aubin. Je m'occupe de"
                                            + " votre demande de logement : 02 61 91 10 22."));

    private OpenHousing() {}
}

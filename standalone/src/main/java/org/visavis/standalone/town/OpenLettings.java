package org.visavis.standalone.town;

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

/** The permits to let and the works in homes that Nadia Benali has in hand. */
final class OpenLettings {
    private static final Colleague NADIA = Staff.NADIA_BENALI;

    static final List<Story> STORIES =
            List.of(
                    Story.opened(
                                    18,
                                    "ML-0088",
                                    Rules.LETTING_PERMIT,
                                    Residents.GERARD_PELLETIER,
                                    PORTAL,
                                    "Mise en location, 2e étage, 6 rue du Port")
                            .assigned(
                                    17,
                                    NADIA,
                                    "Nadia Benali instruit les autorisations du quartier du Port.")
                            .accepted(17)
                            .wrote(
                                    12,
                                    VISIT,
                                    "Visite du logement",
                                    "Logement visité avec M. Pelletier. Garde-corps de la chambre à"
                                            + " refaire avant la location.")
                            .wrote(
                                    11,
                                    EMAIL,
                                    "Garde-corps à reprendre",
                                    "Monsieur, le garde-corps de la chambre doit être remis à"
                                        + " hauteur. Envoyez-moi une photo dès que c'est fait."),
                    Story.opened(
                                    26,
                                    "ML-0084",
                                    Rules.LETTING_PERMIT,
                                    Residents.OLD_PORT,
                                    EMAIL,
                                    "Mise en location de deux studios, quai des Mariniers")
                            .assigned(
                                    25,
                                    NADIA,
                                    "Nadia Benali instruit les autorisations du quartier du Port.")
                            .accepted(24)
                            .wrote(
                                    23,
                                    EMAIL,
                                    "Diagnostics manquants",
                                    "Madame, Monsieur, il manque les diagnostics électricité et"
                                            + " plomb. Sans eux je ne peux pas conclure.")
                            .called(
                                    10,
                                    MESSAGE_LEFT,
                                    "Message laissé au gérant au sujet des diagnostics")
                            .noted(
                                    5,
                                    MEETING,
                                    "Vu avec Hélène Vasseur",
                                    "Le gérant ne répond pas. Envisager un refus motivé, après une"
                                            + " dernière lettre."),
                    Story.opened(
                                    50,
                                    "AH-0031",
                                    Rules.HOME_IMPROVEMENT,
                                    Residents.YVETTE_CHARPENTIER,
                                    COUNTER,
                                    "Adaptation de la salle de bain, 14 rue du Lavoir")
                            .assigned(
                                    48,
                                    NADIA,
                                    "Nadia Benali monte les dossiers d'aide à l'habitat.")
                            .accepted(47)
                            .called(
                                    46,
                                    REACHED,
                                    "Premier échange : Mme Charpentier préfère le téléphone")
                            .wrote(
                                    38,
                                    VISIT,
                                    "Visite à domicile avec l'ergothérapeute",
                                    "Douche de plain-pied et barres d'appui retenues. Deux devis à"
                                            + " demander.")
                            .received(
                                    20,
                                    LETTER,
                                    "Premier devis reçu",
                                    "Mme Charpentier a envoyé le devis de l'entreprise Morin."),
                    Story.opened(
                                    70,
                                    "AH-0027",
                                    Rules.HOME_IMPROVEMENT,
                                    Residents.FATOUMATA_TRAORE,
                                    PORTAL,
                                    "Isolation des combles, 9 rue des Vignes")
                            .assigned(
                                    69,
                                    NADIA,
                                    "Nadia Benali monte les dossiers d'aide à l'habitat.")
                            .accepted(68)
                            .wrote(
                                    66,
                                    EMAIL,
                                    "Présentation et liste des pièces",
                                    "Madame, je suis Nadia Benali. Voici la liste des pièces ;"
                                            + " commencez par les deux devis.")
                            .received(
                                    44,
                                    EMAIL,
                                    "Devis envoyés",
                                    "Bonjour, voici deux devis. Le deuxième artisan peut venir en"
                                            + " hiver.")
                            .noted(
                                    30,
                                    EMAIL,
                                    "Question à l'Anah",
                                    "Le plafond de ressources est dépassé de peu. Question posée à"
                                            + " la délégation locale.")
                            .wrote(
                                    8,
                                    EMAIL,
                                    "Toujours en attente",
                                    "Madame, j'attends la réponse de la délégation locale sur vos"
                                        + " ressources. Je les relance et vous rappelle vendredi."),
                    Story.opened(
                                    9,
                                    "ML-0091",
                                    Rules.LETTING_PERMIT,
                                    Residents.DENIS_BARBIER,
                                    PORTAL,
                                    "Mise en location d'une maison, 40 route de Tours")
                            .assigned(
                                    8,
                                    NADIA,
                                    "Nadia Benali instruit les autorisations de mise en location.")
                            .accepted(8)
                            .wrote(
                                    7,
                                    EMAIL,
                                    "Rendez-vous de visite",
                                    "Monsieur, je vous propose de visiter la maison jeudi à 10 h."
                                            + " Cela vous convient-il ?")
                            .received(
                                    6,
                                    EMAIL,
                                    "Rendez-vous accepté",
                                    "Bonjour, c'est parfait, je serai sur place."),
                    Story.opened(
                                    33,
                                    "AH-0034",
                                    Rules.HOME_IMPROVEMENT,
                                    Residents.LUCETTE_ROYER,
                                    LETTER,
                                    "Remplacement de la chaudière, 3 rue du Pressoir")
                            .assigned(
                                    31,
                                    NADIA,
                                    "Nadia Benali monte les dossiers d'aide à l'habitat.")
                            .accepted(30)
                            .wrote(
                                    30,
                                    LETTER,
                                    "Présentation",
                                    "Madame, je suis Nadia Benali. Je passerai vous voir pour"
                                            + " remplir le dossier avec vous.")
                            .called(22, NOT_REACHED, "Appel pour fixer la visite, sans réponse")
                            .called(
                                    21,
                                    REACHED,
                                    "Visite fixée, la nièce de Mme Royer sera présente"),
                    Story.opened(
                                    62,
                                    "AH-0029",
                                    Rules.HOME_IMPROVEMENT,
                                    Residents.PATRICK_NOEL,
                                    COUNTER,
                                    "Monte-escalier, 11 avenue de la Gare")
                            .assigned(
                                    61,
                                    NADIA,
                                    "Nadia Benali monte les dossiers d'aide à l'habitat.")
                            .accepted(60)
                            .wrote(
                                    59,
                                    EMAIL,
                                    "Présentation",
                                    "Monsieur, je suis Nadia Benali. Le dossier sera court : un"
                                            + " seul devis suffit.")
                            .received(
                                    41,
                                    EMAIL,
                                    "Devis reçu",
                                    "Bonjour, voici le devis du monte-escalier.")
                            .wrote(
                                    6,
                                    EMAIL,
                                    "Décision la semaine prochaine",
                                    "Monsieur, votre dossier passe en commission la semaine"
                                            + " prochaine."),
                    Story.opened(
                                    4,
                                    "ML-0093",
                                    Rules.LETTING_PERMIT,
                                    Residents.SAINT_NICOLAS,
                                    EMAIL,
                                    "Mise en location de quatre appartements, rue Saint-Nicolas")
                            .assigned(
                                    2,
                                    NADIA,
                                    "Nadia Benali instruit les autorisations de mise en"
                                            + " location."));

    private OpenLettings() {}
}

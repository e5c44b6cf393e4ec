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

/** The smaller works that Camille Roux has in hand, some of them late or due this week. */
final class OpenDeclarations {
    private static final Colleague CAMILLE = Staff.CAMILLE_ROUX;

    static final List<Story> STORIES =
            List.of(
                    Story.opened(
                                    24,
                                    "DP 037 995 A 0102",
                                    Rules.PRIOR_DECLARATION,
                                    Residents.PAUL_LAMBERT,
                                    COUNTER,
                                    "Clôture sur rue, 31 avenue de la Gare")
                            .assigned(
                                    22,
                                    CAMILLE,
                                    "Camille Roux instruit les déclarations du centre.")
                            .accepted(21)
                            .wrote(
                                    20,
                                    EMAIL,
                                    "Hauteur de la clôture à préciser",
                                    "Monsieur, le règlement limite les clôtures à 1,60 m sur rue."
                                        + " Votre plan n'indique pas la hauteur. Pouvez-vous me la"
                                        + " confirmer ?")
                            .called(
                                    12,
                                    NOT_REACHED,
                                    "Appel pour la hauteur de la clôture, sans réponse")
                            .called(6, NOT_REACHED, "Deuxième appel, sans réponse"),
                    Story.opened(
                                    19,
                                    "DP 037 995 A 0106",
                                    Rules.PRIOR_DECLARATION,
                                    Residents.AICHA_BOUZID,
                                    PORTAL,
                                    "Deux fenêtres de toit, 8 rue du Pressoir")
                            .assigned(
                                    18,
                                    CAMILLE,
                                    "Camille Roux instruit les déclarations du centre.")
                            .accepted(17)
                            .wrote(
                                    16,
                                    EMAIL,
                                    "Dossier complet",
                                    "Madame, votre dossier est complet. Vous aurez ma réponse avant"
                                            + " la fin du délai d'un mois.")
                            .received(
                                    4,
                                    EMAIL,
                                    "Question sur la date des travaux",
                                    "Bonjour, mon couvreur est libre la semaine prochaine. Puis-je"
                                            + " commencer avant votre réponse ?")
                            .wrote(
                                    3,
                                    EMAIL,
                                    "Ne pas commencer avant la décision",
                                    "Madame, il faut attendre la décision. Je fais le nécessaire"
                                            + " pour que vous l'ayez cette semaine."),
                    Story.opened(
                                    12,
                                    "DP 037 995 A 0109",
                                    Rules.PRIOR_DECLARATION,
                                    Residents.BAKERY,
                                    EMAIL,
                                    "Réfection de la devanture, place de la Mairie")
                            .assigned(
                                    11,
                                    CAMILLE,
                                    "La devanture touche au périmètre de l'église, que Camille Roux"
                                            + " connaît bien.")
                            .accepted(10)
                            .wrote(
                                    10,
                                    VISIT,
                                    "Visite de la devanture",
                                    "Vu la devanture avec M. Marchand. Teinte RAL 7016 envisagée, à"
                                            + " comparer avec le nuancier communal."),
                    Story.opened(
                                    8,
                                    "DP 037 995 A 0113",
                                    Rules.PRIOR_DECLARATION,
                                    Residents.SIMONE_GIRAULT,
                                    LETTER,
                                    "Ravalement de façade, 17 rue de l'Église")
                            .assigned(
                                    7, CAMILLE, "Camille Roux instruit les déclarations du centre.")
                            .accepted(6)
                            .wrote(
                                    6,
                                    LETTER,
                                    "Présentation",
                                    "Madame, je suis Camille Roux. Comme vous n'avez pas d'adresse"
                                        + " électronique, je vous écrirai par courrier et je vous"
                                        + " appellerai si c'est urgent.")
                            .called(2, REACHED, "Mme Girault précise la teinte de l'enduit"),
                    Story.opened(
                                    27,
                                    "DP 037 995 A 0098",
                                    Rules.PRIOR_DECLARATION,
                                    Residents.ODILE_ROUSSEAU,
                                    COUNTER,
                                    "Piscine de 32 m², 5 allée des Acacias")
                            .assigned(
                                    20,
                                    CAMILLE,
                                    "Le dossier a attendu à l'accueil, veuillez nous en excuser :"
                                            + " Camille Roux le prend en main.")
                            .accepted(19)
                            .wrote(
                                    18,
                                    EMAIL,
                                    "Plan de masse à compléter",
                                    "Madame, le plan de masse doit indiquer la distance du bassin"
                                            + " aux limites du terrain.")
                            .received(
                                    5,
                                    EMAIL,
                                    "Plan de masse complété",
                                    "Bonjour, voici le plan avec les cotes. J'espère que c'est bon"
                                            + " cette fois.")
                            .noted(
                                    4,
                                    MEETING,
                                    "Vu avec Hélène Vasseur",
                                    "Bassin à 2,80 m de la limite, le règlement demande 3 m. Voir"
                                            + " si une adaptation mineure est possible avant de"
                                            + " répondre."),
                    Story.opened(
                                    5,
                                    "DP 037 995 A 0115",
                                    Rules.PRIOR_DECLARATION,
                                    Residents.MEHDI_SAIDI,
                                    PORTAL,
                                    "Panneaux solaires en toiture, 22 rue des Vignes")
                            .assigned(
                                    3,
                                    CAMILLE,
                                    "Camille Roux instruit les déclarations du quartier des"
                                            + " Vignes."),
                    Story.opened(
                                    3,
                                    "DP 037 995 A 0116",
                                    Rules.PRIOR_DECLARATION,
                                    Residents.FRIENDS_OF_THE_LOIRE,
                                    EMAIL,
                                    "Abri d'observation au bord de la Loire")
                            .by(Staff.THOMAS_GIRARD)
                            .wrote(
                                    3,
                                    EMAIL,
                                    "Bien reçu",
                                    "Bonjour, votre déclaration est enregistrée. Une instructrice"
                                        + " vous écrira dans les cinq jours. D'ici là, vous pouvez"
                                        + " me demander, Thomas Girard, à l'accueil.")
                            .assigned(
                                    1,
                                    CAMILLE,
                                    "Camille Roux connaît les règles du bord de Loire."));

    private OpenDeclarations() {}
}

package org.visavis.standalone.town;

import static org.visavis.events.dossier.Channel.CALL;
import static org.visavis.events.dossier.Channel.COUNTER;
import static org.visavis.events.dossier.Channel.EMAIL;
import static org.visavis.events.dossier.Channel.LETTER;
import static org.visavis.events.dossier.Channel.MEETING;
import static org.visavis.events.dossier.Channel.PORTAL;
import static org.visavis.events.dossier.Reached.MESSAGE_LEFT;
import static org.visavis.events.dossier.Reached.NOT_REACHED;
import static org.visavis.events.dossier.Reached.REACHED;

import java.util.List;

/** The building permits that Camille Roux has in hand; one waits for another body and is late. */
final class OpenPermits {
    private static final Colleague CAMILLE = Staff.CAMILLE_ROUX;

    static final List<Story> STORIES =
            List.of(
                    Story.opened(
                                    38,
                                    "PC 037 995 A 0031",
                                    Rules.BUILDING_PERMIT,
                                    Residents.JEANNE_PETIT,
                                    COUNTER,
                                    "Extension d'une maison, 12 rue des Mariniers")
                            .assigned(
                                    37,
                                    CAMILLE,
                                    "Camille Roux instruit les permis du quartier des Mariniers.")
                            .accepted(36)
                            .wrote(
                                    36,
                                    EMAIL,
                                    "Présentation et récépissé de dépôt",
                                    "Madame, je suis Camille Roux et j'instruis votre permis. Votre"
                                        + " dossier est bien arrivé. Vous pouvez me joindre au 02"
                                        + " 61 91 10 21, le matin de préférence.")
                            .wrote(
                                    29,
                                    EMAIL,
                                    "Demande du plan de coupe",
                                    "Madame, il manque le plan de coupe du terrain et de la"
                                        + " construction (pièce PCMI3). Pouvez-vous me l'envoyer"
                                        + " d'ici deux semaines ?")
                            .called(
                                    21,
                                    NOT_REACHED,
                                    "Appel au sujet du plan de coupe, sans réponse")
                            .called(
                                    20,
                                    MESSAGE_LEFT,
                                    "Nouvel appel, message laissé sur le répondeur")
                            .received(
                                    18,
                                    COUNTER,
                                    "Plan de coupe remis au guichet",
                                    "Mme Petit a remis le plan de coupe et s'est excusée du retard"
                                            + " : son architecte était en congé.")
                            .noted(
                                    17,
                                    MEETING,
                                    "Point avec l'architecte des Bâtiments de France",
                                    "Le terrain n'est pas en covisibilité avec l'église. Pas d'avis"
                                        + " à demander. Reste à vérifier la hauteur au faîtage."),
                    Story.opened(
                                    47,
                                    "PC 037 995 A 0024",
                                    Rules.BUILDING_PERMIT,
                                    Residents.TILLEULS,
                                    LETTER,
                                    "Trois logements, 4 chemin des Tilleuls")
                            .assigned(
                                    45,
                                    CAMILLE,
                                    "Camille Roux suit déjà les projets du chemin des Tilleuls.")
                            .accepted(45)
                            .wrote(
                                    43,
                                    LETTER,
                                    "Récépissé de dépôt",
                                    "Madame, Monsieur, votre demande est enregistrée. Le service"
                                            + " des eaux est consulté sur le raccordement.")
                            .noted(
                                    25,
                                    EMAIL,
                                    "Relance du service des eaux",
                                    "Toujours pas d'avis sur le raccordement. Relancé par courriel,"
                                            + " réponse promise sous huitaine.")
                            .received(
                                    9,
                                    CALL,
                                    "Le gérant demande où en est son permis",
                                    "Le gérant s'inquiète du délai : le terrassier attend. Je lui"
                                        + " ai expliqué qu'il manque l'avis du service des eaux."),
                    Story.opened(
                                    30,
                                    "PC 037 995 A 0038",
                                    Rules.BUILDING_PERMIT,
                                    Residents.ANTOINE_MOREAU,
                                    PORTAL,
                                    "Maison individuelle, lot 7 des Hauts de Loire")
                            .assigned(
                                    29,
                                    CAMILLE,
                                    "Camille Roux instruit le lotissement des Hauts de Loire.")
                            .accepted(28)
                            .wrote(
                                    27,
                                    EMAIL,
                                    "Présentation",
                                    "Monsieur, je suis Camille Roux, votre interlocutrice pour ce"
                                        + " permis. Le dossier est complet, je vous écris dès que"
                                        + " j'ai les avis.")
                            .noted(
                                    11,
                                    MEETING,
                                    "Visa du lotisseur vérifié",
                                    "Le visa du lotisseur est conforme. Prévoir la signature en fin"
                                            + " de mois."),
                    Story.opened(
                                    22,
                                    "PC 037 995 A 0041",
                                    Rules.BUILDING_PERMIT,
                                    Residents.HUGO_FONTAINE,
                                    COUNTER,
                                    "Maison neuve, 3 impasse du Moulin")
                            .assigned(
                                    21, CAMILLE, "Camille Roux instruit les maisons individuelles.")
                            .accepted(21)
                            .assigned(
                                    16,
                                    Staff.HELENE_VASSEUR,
                                    "Camille Roux est en formation cette semaine : je reprends"
                                            + " votre permis pour ne pas perdre de temps.",
                                    "Le géomètre doit rappeler au sujet de la servitude de"
                                            + " passage.")
                            .wrote(
                                    15,
                                    EMAIL,
                                    "Changement d'interlocutrice",
                                    "Monsieur, je suis Hélène Vasseur, responsable de"
                                        + " l'instruction. Je suis votre dossier jusqu'au retour de"
                                        + " Camille Roux.")
                            .received(
                                    13,
                                    CALL,
                                    "Le géomètre confirme la servitude",
                                    "La servitude de passage figure à l'acte de 1987. Copie envoyée"
                                            + " par courriel.")
                            .assigned(
                                    9,
                                    CAMILLE,
                                    "Camille Roux est de retour et reprend votre permis, avec la"
                                            + " servitude réglée.",
                                    "Servitude confirmée par le géomètre, acte au dossier.")
                            .called(8, REACHED, "Appel pour dire que je reprends le dossier"),
                    Story.opened(
                                    16,
                                    "PC 037 995 A 0044",
                                    Rules.BUILDING_PERMIT,
                                    Residents.WORKSHOP,
                                    PORTAL,
                                    "Hangar de stockage, zone des Varennes")
                            .assigned(
                                    15,
                                    CAMILLE,
                                    "Camille Roux instruit les permis de la zone des Varennes.")
                            .accepted(14)
                            .noted(
                                    13,
                                    EMAIL,
                                    "Consultation du service départemental d'incendie",
                                    "Avis demandé sur l'accès des secours et la réserve d'eau."
                                            + " Réponse attendue sous un mois.")
                            .wrote(
                                    13,
                                    EMAIL,
                                    "Consultation des secours",
                                    "Madame, Monsieur, j'ai demandé l'avis des pompiers sur l'accès"
                                            + " au hangar. Je vous tiens au courant."));

    private OpenPermits() {}
}

package org.visavis.standalone.town;

import static org.visavis.events.dossier.Channel.COUNTER;
import static org.visavis.events.dossier.Channel.EMAIL;
import static org.visavis.events.dossier.Channel.LETTER;
import static org.visavis.events.dossier.Channel.PORTAL;
import static org.visavis.events.dossier.Channel.VISIT;
import static org.visavis.events.dossier.Reached.NOT_REACHED;
import static org.visavis.events.dossier.Reached.REACHED;

import java.util.List;

/** Permits and declarations that are settled: most on time, some late. */
final class ClosedPermits {
    private static final Colleague CAMILLE = Staff.CAMILLE_ROUX;

    static final List<Story> STORIES =
            List.of(
                    Story.opened(
                                    290,
                                    "PC 037 995 Z 0009",
                                    Rules.BUILDING_PERMIT,
                                    Residents.HUGO_FONTAINE,
                                    LETTER,
                                    "Garage accolé, 3 impasse du Moulin")
                            .assigned(
                                    288,
                                    CAMILLE,
                                    "Camille Roux instruit les permis du quartier du Moulin.")
                            .accepted(287)
                            .wrote(
                                    286,
                                    EMAIL,
                                    "Récépissé de dépôt",
                                    "Monsieur, votre demande est complète. La décision viendra dans"
                                            + " les deux mois.")
                            .closed(
                                    255,
                                    "Permis accordé",
                                    "Conforme au plan local d'urbanisme, aucun avis défavorable."),
                    Story.opened(
                                    250,
                                    "DP 037 995 Z 0021",
                                    Rules.PRIOR_DECLARATION,
                                    Residents.AICHA_BOUZID,
                                    COUNTER,
                                    "Portail coulissant, 8 rue du Pressoir")
                            .assigned(
                                    249,
                                    CAMILLE,
                                    "Camille Roux instruit les déclarations du centre.")
                            .accepted(248)
                            .closed(
                                    232,
                                    "Non-opposition",
                                    "Portail conforme, hauteur et teinte vérifiées."),
                    Story.opened(
                                    230,
                                    "PC 037 995 Z 0014",
                                    Rules.BUILDING_PERMIT,
                                    Residents.WORKSHOP,
                                    PORTAL,
                                    "Atelier de menuiserie, zone des Varennes")
                            .assigned(
                                    226,
                                    Staff.HELENE_VASSEUR,
                                    "Hélène Vasseur suit les projets d'activité.")
                            .accepted(226)
                            .wrote(
                                    225,
                                    EMAIL,
                                    "Présentation",
                                    "Bonjour, je suis Hélène Vasseur. L'accès au terrain pose"
                                            + " question, je consulte le département.")
                            .assigned(
                                    205,
                                    CAMILLE,
                                    "Camille Roux a désormais la zone des Varennes.",
                                    "Avis du département toujours attendu, relancé deux fois.")
                            .called(204, REACHED, "Appel pour me présenter et expliquer le retard")
                            .closed(
                                    180,
                                    "Permis accordé avec prescriptions",
                                    "Avis du département reçu tardivement ; accès par la voie de"
                                            + " desserte seulement."),
                    Story.opened(
                                    110,
                                    "DP 037 995 A 0066",
                                    Rules.PRIOR_DECLARATION,
                                    Residents.ODILE_AGAIN,
                                    COUNTER,
                                    "Abri de jardin, 5 allée des Acacias")
                            .assigned(
                                    108,
                                    CAMILLE,
                                    "Camille Roux instruit les déclarations du quartier des"
                                            + " Acacias.")
                            .accepted(107)
                            .wrote(
                                    106,
                                    EMAIL,
                                    "Surface de l'abri",
                                    "Madame, la surface indiquée diffère entre le plan et le"
                                            + " formulaire. Laquelle est la bonne ?")
                            .called(95, NOT_REACHED, "Appel au sujet de la surface, sans réponse")
                            .received(
                                    88,
                                    EMAIL,
                                    "Réponse sur la surface",
                                    "Bonjour, c'est bien 12 m². Désolée d'avoir tardé.")
                            .closed(
                                    84,
                                    "Non-opposition",
                                    "Surface confirmée, décision rendue après le délai."),
                    Story.opened(
                                    75,
                                    "PC 037 995 A 0012",
                                    Rules.BUILDING_PERMIT,
                                    Residents.PAUL_LAMBERT,
                                    COUNTER,
                                    "Surélévation, 31 avenue de la Gare")
                            .assigned(74, CAMILLE, "Camille Roux instruit les permis du centre.")
                            .accepted(73)
                            .wrote(
                                    72,
                                    EMAIL,
                                    "Présentation",
                                    "Monsieur, je suis Camille Roux. Je passerai voir la maison"
                                            + " pour juger de la hauteur des voisines.")
                            .wrote(
                                    65,
                                    VISIT,
                                    "Visite sur place",
                                    "Vu la rue avec M. Lambert : les deux maisons voisines ont déjà"
                                            + " un étage.")
                            .closed(
                                    35,
                                    "Permis accordé",
                                    "Hauteur comparable aux constructions voisines."),
                    Story.opened(
                                    20,
                                    "DP 037 995 A 0104",
                                    Rules.PRIOR_DECLARATION,
                                    Residents.ANTOINE_MOREAU,
                                    PORTAL,
                                    "Clôture provisoire, lot 7 des Hauts de Loire")
                            .assigned(
                                    19,
                                    CAMILLE,
                                    "Camille Roux instruit le lotissement des Hauts de Loire.")
                            .accepted(18)
                            .wrote(
                                    17,
                                    EMAIL,
                                    "Dossier complet",
                                    "Monsieur, rien ne manque. La décision suit.")
                            .closed(
                                    3,
                                    "Non-opposition",
                                    "Clôture conforme au règlement du lotissement."));

    private ClosedPermits() {}
}

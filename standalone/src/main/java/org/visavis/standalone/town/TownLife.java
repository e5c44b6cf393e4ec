package org.visavis.standalone.town;

import static org.visavis.events.dossier.Channel.CALL;
import static org.visavis.events.dossier.Channel.COUNTER;
import static org.visavis.events.dossier.Channel.EMAIL;
import static org.visavis.events.dossier.Channel.MEETING;
import static org.visavis.events.dossier.Channel.PORTAL;
import static org.visavis.events.dossier.Reached.REACHED;

import java.util.List;

/** Streets, school and civil status: what a town hall is asked besides land and homes. */
final class TownLife {
    private static final Colleague JULIEN = Staff.JULIEN_CARON;
    private static final Colleague SOFIA = Staff.SOFIA_ALMEIDA;
    private static final Colleague MIREILLE = Staff.MIREILLE_DUBOIS;

    static final List<Story> STORIES =
            List.of(
                    Story.opened(
                                    6,
                                    "ODP-0057",
                                    Rules.PUBLIC_SPACE,
                                    Residents.PORT_CAFE,
                                    EMAIL,
                                    "Terrasse d'été, quai des Mariniers")
                            .wrote(
                                    6,
                                    EMAIL,
                                    "Bien reçu",
                                    "Bonjour, je suis Thomas Girard, à l'accueil. Je réponds de"
                                        + " votre demande tant qu'un technicien n'est pas nommé."),
                    Story.opened(
                                    15,
                                    "ODP-0055",
                                    Rules.PUBLIC_SPACE,
                                    Residents.MORIN_ROOFING,
                                    PORTAL,
                                    "Échafaudage, 17 rue de l'Église")
                            .assigned(
                                    14,
                                    JULIEN,
                                    "Julien Caron suit les chantiers sur la voie publique.")
                            .accepted(13)
                            .wrote(
                                    12,
                                    EMAIL,
                                    "Plan de circulation à fournir",
                                    "Bonjour, il me faut un plan du cheminement des piétons pendant"
                                            + " le chantier."),
                    Story.opened(
                            2,
                            "VO-0231",
                            Rules.STREET_REPORT,
                            Residents.RAYMOND_VIDAL,
                            CALL,
                            "Nid-de-poule devant l'école"),
                    Story.opened(
                                    17,
                                    "VO-0224",
                                    Rules.STREET_REPORT,
                                    Residents.SIMONE_GIRAULT,
                                    COUNTER,
                                    "Lampadaire éteint, rue de l'Église")
                            .assigned(16, JULIEN, "Julien Caron s'occupe de l'éclairage public.")
                            .accepted(16)
                            .called(15, REACHED, "Mme Girault précise le numéro du lampadaire")
                            .noted(
                                    9,
                                    EMAIL,
                                    "Pièce commandée",
                                    "Le ballast n'est plus en stock, livraison annoncée sous trois"
                                            + " semaines."),
                    Story.opened(
                                    120,
                                    "ECO-0140",
                                    Rules.SCHOOL_ENROLMENT,
                                    Residents.JEANNE_PETIT,
                                    PORTAL,
                                    "Inscription de Lina en petite section")
                            .taken(
                                    119,
                                    MIREILLE,
                                    "Je suis les inscriptions de l'école des Mariniers.")
                            .wrote(
                                    119,
                                    EMAIL,
                                    "Présentation",
                                    "Madame, je suis Mireille Dubois. Il me faut le carnet de santé"
                                            + " et un justificatif de domicile.")
                            .received(
                                    116,
                                    EMAIL,
                                    "Pièces envoyées",
                                    "Bonjour, voici les deux documents. Lina a hâte !")
                            .noted(
                                    115,
                                    CALL,
                                    "Place vérifiée avec la directrice",
                                    "Il reste deux places en petite section. La directrice garde la"
                                            + " place jusqu'à vendredi.")
                            .closed(
                                    113,
                                    "Inscription confirmée à l'école des Mariniers",
                                    "Dossier complet, place disponible."),
                    Story.opened(
                                    1,
                                    "ECO-0152",
                                    Rules.SCHOOL_ENROLMENT,
                                    Residents.LINH_NGUYEN,
                                    COUNTER,
                                    "Arrivée en cours d'année, cours élémentaire")
                            .wrote(
                                    1,
                                    COUNTER,
                                    "Accueil au guichet",
                                    "Mme Nguyen est venue avec son fils. Je lui ai remis la liste"
                                            + " des pièces et mon numéro."),
                    Story.opened(
                                    25,
                                    "EC-0019",
                                    Rules.FIRST_NAME_CHANGE,
                                    Residents.ALIX_GAUTHIER,
                                    COUNTER,
                                    "Changement de prénom")
                            .assigned(
                                    24,
                                    SOFIA,
                                    "Sofia Almeida reçoit les demandes de changement de prénom.")
                            .accepted(23)
                            .wrote(
                                    22,
                                    MEETING,
                                    "Entretien",
                                    "Entretien en mairie. Les motifs sont clairs, il manque deux"
                                            + " attestations de proches.")
                            .received(
                                    7,
                                    EMAIL,
                                    "Attestations envoyées",
                                    "Bonjour, voici les deux attestations, de ma sœur et de mon"
                                            + " employeur."),
                    Story.opened(
                            2,
                            "EC-0021",
                            Rules.FIRST_NAME_CHANGE,
                            Residents.MARGAUX_COLIN,
                            PORTAL,
                            "Changement de prénom"));

    private TownLife() {}
}

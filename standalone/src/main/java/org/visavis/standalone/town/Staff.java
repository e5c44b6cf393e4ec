package org.visavis.standalone.town;

import org.visavis.command.agent.DeclareAbsence;
import org.visavis.command.decision.Absence;
import org.visavis.command.organisation.NameEscalationLine;
import org.visavis.web.who.Role;

import java.util.List;

/** Everybody who works for the town and its neighbours. */
final class Staff {
    /** Five days, so that a weekend does not make anything climb. */
    static final int TAKE_UP_WITHIN_HOURS = 120;

    private static final String LAND = "Urbanisme et droit des sols";

    static final Colleague CAMILLE_ROUX =
            Colleague.at(
                            Body.TOWN_HALL,
                            "Camille",
                            "Roux",
                            "Instructrice urbanisme",
                            LAND,
                            "02 61 91 10 21")
                    .signingInAs("agent", Role.AGENT);

    static final Colleague NADIA_BENALI =
            Colleague.at(
                            Body.TOWN_HALL,
                            "Nadia",
                            "Benali",
                            "Conseillère habitat",
                            "Habitat et logement",
                            "02 61 91 10 22")
                    .signingInAs("agent2", Role.AGENT);

    static final Colleague HELENE_VASSEUR =
            Colleague.at(
                            Body.TOWN_HALL,
                            "Hélène",
                            "Vasseur",
                            "Responsable de l'instruction",
                            LAND,
                            "02 61 91 10 20")
                    .signingInAs("supervisor", Role.SUPERVISOR);

    static final Colleague MARC_LEFEVRE =
            Colleague.at(
                            Body.TOWN_HALL,
                            "Marc",
                            "Lefèvre",
                            "Administrateur",
                            "Systèmes d'information",
                            "02 61 91 10 40")
                    .signingInAs("admin", Role.ADMIN);

    static final Colleague CLAIRE_MOREL =
            Colleague.at(
                            Body.TOWN_HALL,
                            "Claire",
                            "Morel",
                            "Responsable de l'annuaire",
                            "Accueil et relation usagers",
                            "02 61 91 10 02")
                    .signingInAs("editor", Role.EDITOR);

    static final Colleague INES_FOURNIER =
            Colleague.at(
                            Body.TOWN_HALL,
                            "Inès",
                            "Fournier",
                            "Déléguée à la protection des données",
                            "Direction générale",
                            "02 61 91 10 45")
                    .signingInAs("dpo", Role.RECORDS);

    static final Colleague THOMAS_GIRARD =
            Colleague.at(
                    Body.TOWN_HALL,
                    "Thomas",
                    "Girard",
                    "Agent d'accueil",
                    "Accueil et relation usagers",
                    "02 61 91 10 01");

    static final Colleague SOFIA_ALMEIDA =
            Colleague.at(
                    Body.TOWN_HALL,
                    "Sofia",
                    "Almeida",
                    "Officière de l'état civil",
                    "État civil et élections",
                    "02 61 91 10 30");

    static final Colleague JULIEN_CARON =
            Colleague.at(
                    Body.TOWN_HALL,
                    "Julien",
                    "Caron",
                    "Technicien voirie",
                    "Voirie et espaces publics",
                    "02 61 91 10 35");

    static final Colleague MIREILLE_DUBOIS =
            Colleague.at(
                    Body.TOWN_HALL,
                    "Mireille",
                    "Dubois",
                    "Chargée des inscriptions",
                    "Éducation et enfance",
                    "02 61 91 10 50");

    static final Colleague AWA_DIALLO =
            Colleague.at(
                    Body.SOCIAL_CENTRE,
                    "Awa",
                    "Diallo",
                    "Conseillère en économie sociale et familiale",
                    "Accompagnement social",
                    "02 61 91 20 11");

    static final Colleague BERNARD_LEMOINE =
            Colleague.at(
                    Body.SOCIAL_CENTRE,
                    "Bernard",
                    "Lemoine",
                    "Directeur",
                    "Direction",
                    "02 61 91 20 01");

    static final Colleague LUCAS_RENAUD =
            Colleague.at(
                    Body.TOURIST_OFFICE,
                    "Lucas",
                    "Renaud",
                    "Conseiller hébergement",
                    "Hébergements et classement",
                    "02 61 91 30 12");

    static final Colleague YVES_GARNIER =
            Colleague.at(
                            Body.VAL_DE_BRENNE,
                            "Yves",
                            "Garnier",
                            "Technicien assainissement",
                            "Assainissement non collectif",
                            "02 61 91 40 14")
                    .signingInAs("outsider", Role.AGENT);

    static final Colleague ELODIE_PERRIN =
            Colleague.at(
                    Body.VAL_DE_BRENNE,
                    "Élodie",
                    "Perrin",
                    "Responsable du service des eaux",
                    "Assainissement non collectif",
                    "02 61 91 40 10");

    static final List<Colleague> ALL =
            List.of(
                    CAMILLE_ROUX,
                    NADIA_BENALI,
                    HELENE_VASSEUR,
                    MARC_LEFEVRE,
                    CLAIRE_MOREL,
                    INES_FOURNIER,
                    THOMAS_GIRARD,
                    SOFIA_ALMEIDA,
                    JULIEN_CARON,
                    MIREILLE_DUBOIS,
                    AWA_DIALLO,
                    BERNARD_LEMOINE,
                    LUCAS_RENAUD,
                    YVES_GARNIER,
                    ELODIE_PERRIN);

    /** To whom dossiers of the town hall are raised, and how long each has to take them up. */
    static Step escalationLine() {
        return new Step(
                "escalation-line/" + Body.TOWN_HALL.id(),
                new NameEscalationLine(
                        Body.TOWN_HALL.id(),
                        List.of(HELENE_VASSEUR.id(), MARC_LEFEVRE.id()),
                        TAKE_UP_WITHIN_HOURS),
                MARC_LEFEVRE,
                List.of());
    }

    /** Mireille Dubois is away for two weeks from the day of the foundation; Thomas stands in. */
    static Step absence(DayZero zero) {
        return new Step(
                "absence/" + MIREILLE_DUBOIS.id(),
                new DeclareAbsence(
                        MIREILLE_DUBOIS.id(),
                        Body.TOWN_HALL.id(),
                        new Absence(zero.date(), zero.date().plusDays(13), THOMAS_GIRARD.id())),
                MIREILLE_DUBOIS,
                List.of());
    }

    private Staff() {}
}

package org.visavis.standalone.town;

import org.jspecify.annotations.Nullable;
import org.visavis.command.procedure.PublishProcedure;
import org.visavis.events.procedure.ProcedureId;

import java.util.List;

/**
 * The published rules of one kind of dossier.
 *
 * @param head who assigns referents, and whose body it is
 * @param deadlineDays calendar days; none where no text says so
 */
record Rules(
        ProcedureId id,
        String name,
        String legalBasis,
        Colleague firstContact,
        Colleague head,
        int referentWithinDays,
        @Nullable Integer deadlineDays) {

    static final Rules BUILDING_PERMIT =
            of(
                    "Permis de construire",
                    "Code de l'urbanisme, art. L. 421-1 et R. 423-19 à R. 423-23",
                    Staff.THOMAS_GIRARD,
                    Staff.HELENE_VASSEUR,
                    5,
                    60);

    static final Rules PRIOR_DECLARATION =
            of(
                    "Déclaration préalable de travaux",
                    "Code de l'urbanisme, art. L. 421-4 et R. 423-23",
                    Staff.THOMAS_GIRARD,
                    Staff.HELENE_VASSEUR,
                    5,
                    30);

    static final Rules PUBLIC_SPACE =
            of(
                    "Autorisation d'occupation du domaine public",
                    "Code général de la propriété des personnes publiques, art. L. 2122-1",
                    Staff.THOMAS_GIRARD,
                    Staff.HELENE_VASSEUR,
                    3,
                    45);

    static final Rules STREET_REPORT =
            of(
                    "Signalement de voirie",
                    "Code général des collectivités territoriales, art. L. 2212-2",
                    Staff.THOMAS_GIRARD,
                    Staff.HELENE_VASSEUR,
                    2,
                    20);

    static final Rules SCHOOL_ENROLMENT =
            of(
                    "Inscription scolaire",
                    "Code de l'éducation, art. L. 131-1 et L. 131-5",
                    Staff.MIREILLE_DUBOIS,
                    Staff.HELENE_VASSEUR,
                    3,
                    21);

    static final Rules FIRST_NAME_CHANGE =
            of(
                    "Changement de prénom",
                    "Code civil, art. 60",
                    Staff.THOMAS_GIRARD,
                    Staff.HELENE_VASSEUR,
                    5,
                    60);

    static final Rules SOCIAL_HOUSING =
            of(
                    "Demande de logement social",
                    "Code de la construction et de l'habitation, art. L. 441-2-1",
                    Staff.THOMAS_GIRARD,
                    Staff.HELENE_VASSEUR,
                    5,
                    null);

    static final Rules LETTING_PERMIT =
            of(
                    "Autorisation préalable de mise en location",
                    "Code de la construction et de l'habitation, art. L. 635-1 et R. 635-4",
                    Staff.THOMAS_GIRARD,
                    Staff.HELENE_VASSEUR,
                    5,
                    30);

    static final Rules HOME_IMPROVEMENT =
            of(
                    "Aide à l'amélioration de l'habitat",
                    "Code de la construction et de l'habitation, art. L. 321-1 et R. 321-12",
                    Staff.THOMAS_GIRARD,
                    Staff.HELENE_VASSEUR,
                    5,
                    90);

    static final Rules SOCIAL_AID =
            of(
                    "Aide sociale facultative",
                    "Code de l'action sociale et des familles, art. L. 123-5",
                    Staff.AWA_DIALLO,
                    Staff.BERNARD_LEMOINE,
                    2,
                    30);

    static final Rules TOURIST_RENTAL =
            of(
                    "Classement d'un meublé de tourisme",
                    "Code du tourisme, art. L. 324-1",
                    Staff.LUCAS_RENAUD,
                    Staff.LUCAS_RENAUD,
                    5,
                    45);

    static final Rules SEWAGE_CHECK =
            of(
                    "Contrôle d'un assainissement non collectif",
                    "Code général des collectivités territoriales, art. L. 2224-8",
                    Staff.ELODIE_PERRIN,
                    Staff.ELODIE_PERRIN,
                    7,
                    60);

    static final List<Rules> ALL =
            List.of(
                    BUILDING_PERMIT,
                    PRIOR_DECLARATION,
                    PUBLIC_SPACE,
                    STREET_REPORT,
                    SCHOOL_ENROLMENT,
                    FIRST_NAME_CHANGE,
                    SOCIAL_HOUSING,
                    LETTING_PERMIT,
                    HOME_IMPROVEMENT,
                    SOCIAL_AID,
                    TOURIST_RENTAL,
                    SEWAGE_CHECK);

    private static Rules of(
            String name,
            String legalBasis,
            Colleague firstContact,
            Colleague head,
            int referentWithinDays,
            @Nullable Integer deadlineDays) {
        return new Rules(
                new ProcedureId(TownId.of("procedure/" + name).toString()),
                name,
                legalBasis,
                firstContact,
                head,
                referentWithinDays,
                deadlineDays);
    }

    Step publication() {
        return new Step(
                "procedure/" + id,
                new PublishProcedure(
                        id,
                        head.actor(),
                        name,
                        legalBasis,
                        firstContact.id(),
                        referentWithinDays,
                        deadlineDays),
                head,
                List.of());
    }
}

package org.visavis.events.examples;

import static org.visavis.events.examples.Town.HELENE;
import static org.visavis.events.examples.Town.HOUSING_AID;
import static org.visavis.events.examples.Town.MARC;
import static org.visavis.events.examples.Town.MONDAY;
import static org.visavis.events.examples.Town.SAINT_AUBIN;
import static org.visavis.events.examples.Town.TOWN_HALL;
import static org.visavis.events.examples.Town.TUESDAY;

import org.visavis.events.Event;
import org.visavis.events.dossier.Purpose;
import org.visavis.events.organisation.OrganisationEvent;
import org.visavis.events.organisation.OrganisationTemplates.OrganisationTemplatePublished;
import org.visavis.events.organisation.OrganisationTemplates.OrganisationTemplateWithdrawn;
import org.visavis.events.procedure.ProcedureEvent;
import org.visavis.events.procedure.ProcedureTemplates.ProcedureTemplatePublished;
import org.visavis.events.procedure.ProcedureTemplates.ProcedureTemplateWithdrawn;
import org.visavis.events.procedure.Rung;
import org.visavis.events.procedure.RungKind;
import org.visavis.events.wording.Language;
import org.visavis.events.wording.Template;
import org.visavis.events.wording.TemplateId;
import org.visavis.events.wording.Words;

import java.util.List;

/** The town itself, and the rules it publishes. */
final class InstitutionExamples {
    private static final TemplateId OPENING_HOURS =
            new TemplateId("0b000000-0000-4000-8000-000000000011");
    private static final TemplateId HOUSING_REMINDER =
            new TemplateId("0b000000-0000-4000-8000-000000000012");

    private InstitutionExamples() {}

    static List<Event> told() {
        return List.of(
                new OrganisationEvent.OrganisationRegistered(
                        SAINT_AUBIN,
                        "Commune de Saint-Aubin-sur-Loire",
                        TOWN_HALL,
                        "+33 2 99 00 00 00",
                        "mairie@saint-aubin.example",
                        "du lundi au vendredi, de 9 h à 17 h",
                        MONDAY),
                new OrganisationEvent.EscalationLineNamed(
                        SAINT_AUBIN, List.of(HELENE, MARC), 48, MONDAY),
                new OrganisationEvent.MailStopped(SAINT_AUBIN, MARC, MONDAY),
                new OrganisationEvent.MailResumed(SAINT_AUBIN, MARC, TUESDAY),
                new ProcedureEvent.ProcedurePublished(
                        HOUSING_AID,
                        SAINT_AUBIN,
                        "Aide à la rénovation de l'habitat",
                        "Délibération du conseil municipal du 12 janvier 2026",
                        HELENE,
                        2,
                        90,
                        MONDAY),
                new ProcedureEvent.LadderPublished(
                        HOUSING_AID,
                        2,
                        List.of(
                                new Rung(RungKind.REMINDER, 5),
                                new Rung(RungKind.CALL, 10),
                                new Rung(RungKind.ESCALATION, 20)),
                        null,
                        MARC,
                        MONDAY),
                new OrganisationTemplatePublished(
                        SAINT_AUBIN,
                        template(
                                OPENING_HOURS,
                                Purpose.MESSAGE,
                                "Horaires d’été",
                                new Words(
                                        "Nos horaires cet été",
                                        "Bonjour {usager},\n\nLa mairie ouvre le matin.")),
                        MARC,
                        MONDAY),
                new OrganisationTemplateWithdrawn(SAINT_AUBIN, OPENING_HOURS, MARC, TUESDAY),
                new ProcedureTemplatePublished(
                        HOUSING_AID,
                        template(
                                HOUSING_REMINDER,
                                Purpose.REMINDER,
                                "Relance habitat",
                                new Words(
                                        "Dossier {référence}",
                                        "Bonjour,\n\nIl manque : {demande}.")),
                        MARC,
                        MONDAY),
                new ProcedureTemplateWithdrawn(HOUSING_AID, HOUSING_REMINDER, MARC, TUESDAY));
    }

    private static Template template(TemplateId id, Purpose purpose, String name, Words words) {
        return new Template(id, 1, purpose, Language.FR, name, words);
    }
}

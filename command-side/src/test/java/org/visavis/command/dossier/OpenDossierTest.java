package org.visavis.command.dossier;

import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.HELENE;
import static org.visavis.command.dossier.SaintAubin.JEANNE;
import static org.visavis.command.dossier.SaintAubin.MONDAY;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.PERMIT;
import static org.visavis.command.dossier.SaintAubin.THOMAS;
import static org.visavis.command.dossier.SaintAubin.TOMORROW;
import static org.visavis.command.dossier.SaintAubin.TOWN_HALL;
import static org.visavis.command.dossier.SaintAubin.VAL_DE_BRENNE;
import static org.visavis.command.dossier.SaintAubin.YVES;
import static org.visavis.command.dossier.SaintAubin.about;
import static org.visavis.command.dossier.SaintAubin.accepted;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.assigned;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Reason;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Acceptance;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.procedure.ProcedureEvent.ProcedurePublished;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** How a dossier begins, and who answers from its first instant. */
class OpenDossierTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void first_contact_answers_and_a_referent_is_promised() {
        when(matter(null, MONDAY), context(60)).thenHappens(opened());
    }

    @Test
    void it_opens_now_unless_told_otherwise() {
        when(matter(null, null), context(null))
                .thenHappens(openedAt(NOW, NOW.plus(Duration.ofDays(5)), null));
    }

    @Test
    void a_referent_who_is_chosen_already_is_assigned_at_once() {
        when(matter(CAMILLE, MONDAY), context(60))
                .thenHappens(
                        opened(), assigned(CAMILLE, THOMAS, Acceptance.AWAITED, null, null, NOW));
    }

    @Test
    void whoever_opens_it_for_themselves_is_in_charge() {
        Given.nothing()
                .when(
                        state ->
                                OpenDossier.decide(
                                        new OpenDossier(
                                                EXTENSION,
                                                as(CAMILLE),
                                                JEANNE,
                                                matter(CAMILLE, MONDAY)),
                                        state,
                                        context(60),
                                        NOW))
                .thenHappens(
                        opened(),
                        assigned(CAMILLE, THOMAS, Acceptance.AWAITED, null, null, NOW),
                        accepted(CAMILLE, NOW));
    }

    @Test
    void days_are_counted_in_the_organisation_s_zone() {
        Instant beforeSummerTime = Instant.parse("2026-03-27T09:00:00Z");
        Given.nothing()
                .when(
                        state ->
                                OpenDossier.decide(
                                        new OpenDossier(
                                                EXTENSION, as(HELENE), JEANNE, matter(null, null)),
                                        state,
                                        context(null),
                                        beforeSummerTime))
                .thenHappens(
                        openedAt(beforeSummerTime, Instant.parse("2026-04-01T08:00:00Z"), null));
    }

    @Test
    void it_cannot_be_opened_twice() {
        Given.happened(opened())
                .when(
                        state ->
                                OpenDossier.decide(
                                        command(matter(null, null)), state, context(60), NOW))
                .thenRefused(new Reason.AlreadyExists());
    }

    @Test
    void it_cannot_begin_in_the_future() {
        when(matter(null, TOMORROW), context(60))
                .thenRefused(new Reason.InTheFuture("openedAt", NOW));
    }

    @Test
    void its_procedure_must_be_known() {
        when(matter(null, null), new OpenDossier.Context(Optional.empty(), true, true, PARIS))
                .thenRefused(new Reason.ProcedureUnknown());
    }

    @Test
    void another_organisation_s_procedure_is_unknown() {
        when(
                        matter(null, null),
                        new OpenDossier.Context(
                                Optional.of(rules(VAL_DE_BRENNE, 60)), true, true, PARIS))
                .thenRefused(new Reason.ProcedureUnknown());
    }

    @Test
    void its_party_must_be_known() {
        when(
                        matter(null, null),
                        new OpenDossier.Context(
                                Optional.of(rules(TOWN_HALL, 60)), false, true, PARIS))
                .thenRefused(new Reason.PartyUnknown());
    }

    @Test
    void a_stranger_cannot_be_its_referent() {
        when(
                        matter(YVES, null),
                        new OpenDossier.Context(
                                Optional.of(rules(TOWN_HALL, 60)), true, false, PARIS))
                .thenRefused(new Reason.AgentUnknown(Optional.of("referent")));
    }

    private static Given.When when(OpenDossier.Matter matter, OpenDossier.Context context) {
        return Given.nothing()
                .when(state -> OpenDossier.decide(command(matter), state, context, NOW));
    }

    private static OpenDossier command(OpenDossier.Matter matter) {
        return new OpenDossier(EXTENSION, as(HELENE), JEANNE, matter);
    }

    private static OpenDossier.Matter matter(
            @Nullable AgentId referent, @Nullable Instant openedAt) {
        return new OpenDossier.Matter(
                PERMIT, "Extension", Channel.COUNTER, referent, "PC 31", openedAt);
    }

    private static OpenDossier.Context context(@Nullable Integer deadlineDays) {
        return new OpenDossier.Context(
                Optional.of(rules(TOWN_HALL, deadlineDays)), true, true, PARIS);
    }

    private static ProcedurePublished rules(
            OrganisationId organisation, @Nullable Integer deadlineDays) {
        return new ProcedurePublished(
                PERMIT,
                organisation,
                "Permis de construire",
                "Code de l'urbanisme, art. L. 421-1",
                THOMAS,
                5,
                deadlineDays,
                MONDAY);
    }

    private static DossierOpened openedAt(
            Instant at, Instant referentPromisedBy, @Nullable Instant deadline) {
        return new DossierOpened(
                EXTENSION,
                TOWN_HALL,
                PERMIT,
                JEANNE,
                "PC 31",
                about("Extension"),
                Channel.COUNTER,
                THOMAS,
                referentPromisedBy,
                deadline,
                at);
    }
}

package org.visavis.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.DEADLINE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.HELENE;
import static org.visavis.command.dossier.SaintAubin.JEANNE;
import static org.visavis.command.dossier.SaintAubin.MONDAY;
import static org.visavis.command.dossier.SaintAubin.NADIA;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.THURSDAY;
import static org.visavis.command.dossier.SaintAubin.TOMORROW;
import static org.visavis.command.dossier.SaintAubin.TUESDAY;
import static org.visavis.command.dossier.SaintAubin.WEDNESDAY;
import static org.visavis.command.dossier.SaintAubin.YVES;
import static org.visavis.command.dossier.SaintAubin.about;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.assigned;
import static org.visavis.command.dossier.SaintAubin.changed;
import static org.visavis.command.dossier.SaintAubin.closed;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.junit.jupiter.api.Test;
import org.visavis.command.decision.CourseReason;
import org.visavis.command.decision.Reason;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Correction.DateCorrected;
import org.visavis.events.dossier.Correction.DossierPartyCorrected;
import org.visavis.events.dossier.Correction.ReferentCorrected;
import org.visavis.events.dossier.DossierDate;
import org.visavis.events.party.PartyId;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;

/** How what was recorded wrongly is put right. */
class CorrectionTest {
    private static final PartyId KARIM = new PartyId("30000000-0000-0000-0000-000000000002");
    private static final Given OPEN = Given.happened(opened());
    private static final Given ENDED = OPEN.then(assigned(CAMILLE, TUESDAY), closed(THURSDAY));

    @Test
    void a_date_is_put_right_and_says_what_had_been_recorded() {
        Instant before = MONDAY.minusSeconds(60);
        date(OPEN, DossierDate.OPENING, before)
                .thenHappens(dated(DossierDate.OPENING, MONDAY, before));
        date(ENDED, DossierDate.CLOSING, NOW)
                .thenHappens(dated(DossierDate.CLOSING, THURSDAY, NOW));
        date(ENDED, DossierDate.DEADLINE, TOMORROW)
                .thenHappens(dated(DossierDate.DEADLINE, DEADLINE, TOMORROW));
    }

    @Test
    void the_same_date_changes_nothing() {
        date(OPEN, DossierDate.OPENING, MONDAY).thenItIsAlreadySo();
    }

    @Test
    void dates_stay_in_order() {
        date(ENDED, DossierDate.OPENING, WEDNESDAY)
                .thenRefused(new CourseReason.TooLate("date", TUESDAY));
        date(ENDED.then(changed(NADIA, CAMILLE, NOW)), DossierDate.OPENING, WEDNESDAY)
                .thenRefused(new CourseReason.TooLate("date", TUESDAY));
        date(ENDED, DossierDate.CLOSING, MONDAY).thenRefused(new Reason.TooEarly("date", TUESDAY));
        date(OPEN, DossierDate.DEADLINE, MONDAY.minusSeconds(1))
                .thenRefused(new Reason.TooEarly("date", MONDAY));
    }

    @Test
    void nothing_happened_in_the_future() {
        date(OPEN, DossierDate.OPENING, TOMORROW).thenRefused(new Reason.InTheFuture("date", NOW));
        date(ENDED, DossierDate.CLOSING, TOMORROW).thenRefused(new Reason.InTheFuture("date", NOW));
    }

    @Test
    void an_open_dossier_has_no_closing_to_put_right() {
        date(OPEN, DossierDate.CLOSING, NOW).thenRefused(new CourseReason.NotClosed());
    }

    @Test
    void the_referent_of_a_period_is_put_right() {
        var corrected =
                new ReferentCorrected(EXTENSION, 1, NADIA, CAMILLE, HELENE, about("Homonyme"), NOW);
        referent(ENDED, 1, NADIA).thenHappens(corrected);
        assertThat(ENDED.then(corrected).state().referent()).contains(NADIA);
        referent(ENDED, 1, CAMILLE).thenItIsAlreadySo();
        referent(ENDED, 2, NADIA).thenRefused(new Reason.NotVisible());
    }

    @Test
    void the_party_is_put_right() {
        Confidential<String> why = Confidential.about(KARIM, "Voisin");
        party(OPEN, KARIM)
                .thenHappens(new DossierPartyCorrected(EXTENSION, KARIM, JEANNE, HELENE, why, NOW));
        party(OPEN, JEANNE).thenItIsAlreadySo();
    }

    @Test
    void another_organisation_puts_nothing_right() {
        var command = new CorrectDossierParty(EXTENSION, as(YVES), KARIM, "Voisin");
        OPEN.when(state -> CorrectDossierParty.decide(command, state, true, NOW))
                .thenRefused(new Reason.NotVisible());
    }

    private static Given.When date(Given given, DossierDate which, Instant to) {
        var command = new CorrectDate(EXTENSION, as(HELENE), which, to, "Faute");
        return given.when(state -> CorrectDate.decide(command, state, NOW));
    }

    private static DateCorrected dated(DossierDate which, Instant from, Instant to) {
        return new DateCorrected(EXTENSION, which, from, to, HELENE, about("Faute"), NOW);
    }

    private static Given.When referent(Given given, int period, AgentId agent) {
        var command = new CorrectReferent(EXTENSION, as(HELENE), period, agent, "Homonyme");
        return given.when(state -> CorrectReferent.decide(command, state, true, NOW));
    }

    private static Given.When party(Given given, PartyId party) {
        var command = new CorrectDossierParty(EXTENSION, as(HELENE), party, "Voisin");
        return given.when(state -> CorrectDossierParty.decide(command, state, true, NOW));
    }
}

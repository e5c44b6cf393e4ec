package org.visavis.command.dossier;

import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.JEANNE;
import static org.visavis.command.dossier.SaintAubin.MONDAY;
import static org.visavis.command.dossier.SaintAubin.NADIA;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.PERMIT;
import static org.visavis.command.dossier.SaintAubin.THURSDAY;
import static org.visavis.command.dossier.SaintAubin.TOWN_HALL;
import static org.visavis.command.dossier.SaintAubin.TUESDAY;
import static org.visavis.command.dossier.SaintAubin.WEDNESDAY;
import static org.visavis.command.dossier.SaintAubin.YVES;
import static org.visavis.command.dossier.SaintAubin.about;
import static org.visavis.command.dossier.SaintAubin.changed;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Reason.ContradictsEarlierLog;
import org.visavis.command.decision.Reason.ContradictsEarlierLog.Told;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Closing.ClosingImported;
import org.visavis.events.dossier.Conversation.ActRecorded;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Opening.DossierOpened;

import java.time.Instant;

/** What a log adds to what is known, and what it may not contradict. */
class ImportCaseTest {
    private static final ImportedCase LOG =
            ImportedCase.told().act("Dépôt", CAMILLE, MONDAY).act("Visite", NADIA, WEDNESDAY);

    @Test
    void the_first_log_opens_the_dossier_names_the_referent_and_tells_the_acts_in_order() {
        when(Given.nothing(), LOG)
                .thenHappens(
                        imported(null),
                        changed(CAMILLE, CAMILLE, MONDAY),
                        act(1, "Dépôt", CAMILLE, MONDAY),
                        act(2, "Visite", NADIA, WEDNESDAY));
    }

    @Test
    void a_case_that_ended_is_closed_last_even_if_acts_came_later() {
        when(
                        Given.nothing(),
                        ImportedCase.told().act("Archivage", CAMILLE, THURSDAY).closedOn(TUESDAY))
                .thenHappens(
                        imported(null),
                        changed(CAMILLE, CAMILLE, MONDAY),
                        act(1, "Archivage", CAMILLE, THURSDAY),
                        new ClosingImported(EXTENSION, ImportedCase.LOG, TUESDAY));
    }

    @Test
    void a_deadline_is_kept_where_the_log_tells_one() {
        when(Given.nothing(), ImportedCase.told().dueOn(THURSDAY))
                .thenHappens(imported(THURSDAY), changed(CAMILLE, CAMILLE, MONDAY));
    }

    @Test
    void the_same_log_again_changes_nothing() {
        when(after(LOG), LOG).thenItIsAlreadySo();
        when(after(LOG.closedOn(THURSDAY)), LOG.closedOn(THURSDAY)).thenItIsAlreadySo();
    }

    @Test
    void a_longer_log_adds_only_what_is_new() {
        when(after(LOG), LOG.act("Décision", CAMILLE, THURSDAY).closedOn(THURSDAY))
                .thenHappens(
                        act(3, "Décision", CAMILLE, THURSDAY),
                        new ClosingImported(EXTENSION, ImportedCase.LOG, THURSDAY));
    }

    @Test
    void acts_may_be_added_after_the_closing_without_closing_again() {
        when(after(LOG.closedOn(THURSDAY)), LOG.closedOn(THURSDAY).act("Archivage", NADIA, NOW))
                .thenHappens(act(3, "Archivage", NADIA, NOW));
    }

    @Test
    void a_log_that_no_longer_tells_the_end_does_not_reopen() {
        when(after(LOG.closedOn(THURSDAY)), LOG).thenItIsAlreadySo();
    }

    @Test
    void where_whoever_acts_is_the_referent_each_change_is_a_hand_over() {
        when(
                        Given.nothing(),
                        LOG.following()
                                .act("Relance", NADIA, THURSDAY)
                                .act("Décision", CAMILLE, NOW))
                .thenHappens(
                        imported(null),
                        changed(CAMILLE, CAMILLE, MONDAY),
                        act(1, "Dépôt", CAMILLE, MONDAY),
                        changed(NADIA, CAMILLE, WEDNESDAY),
                        act(2, "Visite", NADIA, WEDNESDAY),
                        act(3, "Relance", NADIA, THURSDAY),
                        changed(CAMILLE, NADIA, NOW),
                        act(4, "Décision", CAMILLE, NOW));
    }

    @Test
    void a_longer_log_hands_over_from_whoever_answers_by_now() {
        when(after(LOG.following()), LOG.following().act("Décision", CAMILLE, THURSDAY))
                .thenHappens(
                        changed(CAMILLE, NADIA, THURSDAY), act(3, "Décision", CAMILLE, THURSDAY));
    }

    @Test
    void a_hand_over_never_precedes_the_opening_though_the_act_may() {
        Instant sunday = MONDAY.minusSeconds(86_400);
        when(Given.nothing(), ImportedCase.told().following().act("Courrier", NADIA, sunday))
                .thenHappens(
                        imported(null),
                        changed(CAMILLE, CAMILLE, MONDAY),
                        changed(NADIA, CAMILLE, MONDAY),
                        act(1, "Courrier", NADIA, sunday));
    }

    @Test
    void the_opening_cannot_be_told_otherwise() {
        when(after(LOG), LOG.openedOn(TUESDAY)).thenRefused(contradiction(Told.OPENING));
    }

    @Test
    void the_deadline_cannot_be_told_otherwise() {
        when(after(LOG.dueOn(THURSDAY)), LOG.dueOn(NOW)).thenRefused(contradiction(Told.DEADLINE));
    }

    @Test
    void the_referent_cannot_be_told_otherwise() {
        when(after(LOG), LOG.answeredBy(NADIA)).thenRefused(contradiction(Told.REFERENT));
    }

    @Test
    void an_act_cannot_be_told_otherwise() {
        ImportedCase told = ImportedCase.told();
        for (ImportedCase other :
                new ImportedCase[] {
                    told.act("Retrait", CAMILLE, MONDAY),
                    told.act("Dépôt", NADIA, MONDAY),
                    told.act("Dépôt", CAMILLE, TUESDAY)
                }) {
            when(after(LOG), other.act("Visite", NADIA, WEDNESDAY))
                    .thenRefused(contradiction(Told.ACTS));
        }
    }

    @Test
    void a_shorter_log_is_a_contradiction() {
        when(after(LOG), ImportedCase.told().act("Dépôt", CAMILLE, MONDAY))
                .thenRefused(contradiction(Told.ACTS));
    }

    @Test
    void the_end_cannot_be_told_otherwise() {
        when(after(LOG.closedOn(THURSDAY)), LOG.closedOn(NOW))
                .thenRefused(contradiction(Told.CLOSING));
    }

    @Test
    void another_organisation_learns_nothing() {
        when(after(LOG), LOG.by(YVES)).thenRefused(new Reason.NotVisible());
    }

    private static Given.When when(Given given, ImportedCase log) {
        return given.when(state -> ImportCase.decide(log.command(), state));
    }

    private static Given after(ImportedCase log) {
        return Given.happened(
                ImportCase.decide(log.command(), new DossierState.None())
                        .toArray(DossierEvent[]::new));
    }

    private static Reason contradiction(Told told) {
        return new ContradictsEarlierLog(told);
    }

    private static DossierOpened imported(@Nullable Instant deadline) {
        return new DossierOpened(
                EXTENSION,
                TOWN_HALL,
                PERMIT,
                JEANNE,
                "PC 31",
                about("Extension"),
                Channel.COUNTER,
                CAMILLE,
                null,
                deadline,
                MONDAY);
    }

    private static ActRecorded act(int number, String activity, AgentId by, Instant at) {
        return new ActRecorded(EXTENSION, number, by, activity, "complete", ImportedCase.LOG, at);
    }
}

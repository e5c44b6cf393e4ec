package org.visavis.command.dossier;

import static org.visavis.command.dossier.Happened.BY_JEANNE;
import static org.visavis.command.dossier.Happened.BY_SOMEBODY_ELSE;
import static org.visavis.command.dossier.Happened.contested;
import static org.visavis.command.dossier.Happened.thanked;
import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.MONDAY;
import static org.visavis.command.dossier.SaintAubin.NADIA;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.THOMAS;
import static org.visavis.command.dossier.SaintAubin.THURSDAY;
import static org.visavis.command.dossier.SaintAubin.TUESDAY;
import static org.visavis.command.dossier.SaintAubin.WEDNESDAY;
import static org.visavis.command.dossier.SaintAubin.about;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.called;
import static org.visavis.command.dossier.SaintAubin.closed;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Asker;
import org.visavis.command.decision.AskingParty;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.WorkReason;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Voice.ContestationAnswered;
import org.visavis.events.dossier.Voice.RecordContested;
import org.visavis.events.dossier.Voice.ThanksDeclined;
import org.visavis.events.dossier.Voice.ThanksGiven;

import java.util.List;

/** The party thanks, and says what is not right. */
class VoiceTest {
    private static final Given OPEN = Given.happened(opened());
    private static final Given ACTED =
            OPEN.then(called(1, NADIA, MONDAY), called(2, CAMILLE, TUESDAY));

    @Test
    void thanks_go_to_all_who_really_acted_in_the_order_of_their_first_act() {
        thank(ACTED.then(called(3, NADIA, WEDNESDAY)), BY_JEANNE)
                .thenHappens(thanks(1, null, NADIA, CAMILLE));
    }

    @Test
    void whoever_passes_them_on_is_not_among_the_thanked() {
        thank(ACTED, as(NADIA)).thenHappens(thanks(1, NADIA, CAMILLE));
    }

    @Test
    void where_nobody_acted_yet_the_referent_is_thanked() {
        thank(OPEN, BY_JEANNE).thenHappens(thanks(1, null, THOMAS));
        thank(OPEN, as(THOMAS)).thenRefused(new WorkReason.ThanksToOneself());
    }

    @Test
    void one_may_thank_again_and_once_all_is_closed() {
        thank(ACTED.then(thanked(1, NADIA), closed(THURSDAY)), BY_JEANNE)
                .thenHappens(thanks(2, null, NADIA, CAMILLE));
    }

    @Test
    void nobody_thanks_in_the_name_of_somebody_else() {
        thank(ACTED, BY_SOMEBODY_ELSE).thenRefused(new Reason.NotVisible());
    }

    @Test
    void one_of_those_thanked_may_decline_and_nobody_else() {
        Given given = ACTED.then(thanked(1, NADIA));
        var declined = new ThanksDeclined(EXTENSION, 1, NADIA, NOW);

        decline(given, NADIA, 1).thenHappens(declined);
        decline(given.then(declined), NADIA, 1).thenRefused(new WorkReason.NotAmongThanked(1));
        decline(given, CAMILLE, 1).thenRefused(new WorkReason.NotAmongThanked(1));
        decline(given, NADIA, 2).thenRefused(new Reason.NotVisible());
    }

    @Test
    void the_party_contests_a_fact_of_the_history() {
        contest(ACTED, BY_JEANNE, 2).thenHappens(contestation(2));
    }

    @Test
    void only_what_stands_there_can_be_contested_and_once_at_a_time() {
        contest(ACTED, BY_JEANNE, 4).thenRefused(new WorkReason.EventUnknown(4));
        contest(ACTED, BY_JEANNE, 0).thenRefused(new WorkReason.EventUnknown(0));
        contest(ACTED.then(contested(1, 2)), BY_JEANNE, 2)
                .thenRefused(new WorkReason.AlreadyContested(2));
        contest(ACTED, BY_SOMEBODY_ELSE, 2).thenRefused(new Reason.NotVisible());
    }

    @Test
    void a_contestation_is_answered_once_and_may_come_again() {
        Given given = ACTED.then(contested(1, 2));
        var answer = new ContestationAnswered(EXTENSION, 1, CAMILLE, about("Corrigé"), NOW);

        answer(given).thenHappens(answer);
        answer(given.then(answer)).thenRefused(new WorkReason.AlreadySettled(1));
        answer(ACTED).thenRefused(new Reason.NotVisible());
        contest(given.then(answer), BY_JEANNE, 2)
                .thenHappens(new RecordContested(EXTENSION, 2, 2, about("C'est faux"), NOW));
    }

    private static ThanksGiven thanks(int number, @Nullable AgentId by, AgentId... to) {
        return new ThanksGiven(EXTENSION, number, about("Merci"), List.of(to), by, NOW);
    }

    private static RecordContested contestation(long sequence) {
        return new RecordContested(EXTENSION, 1, sequence, about("C'est faux"), NOW);
    }

    private static Given.When thank(Given given, Asker by) {
        var command = new Thank(EXTENSION, by, "Merci", null);
        return given.when(state -> Thank.decide(command, state, NOW));
    }

    private static Given.When decline(Given given, AgentId by, int number) {
        var command = new DeclineThanks(EXTENSION, as(by), number);
        return given.when(state -> DeclineThanks.decide(command, state, NOW));
    }

    private static Given.When contest(Given given, AskingParty by, long sequence) {
        var command = new ContestRecord(EXTENSION, by, sequence, "C'est faux", null);
        return given.when(state -> ContestRecord.decide(command, state, NOW));
    }

    private static Given.When answer(Given given) {
        var command = new AnswerContestation(EXTENSION, as(CAMILLE), 1, "Corrigé");
        return given.when(state -> AnswerContestation.decide(command, state, NOW));
    }
}

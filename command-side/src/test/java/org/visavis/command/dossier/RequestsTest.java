package org.visavis.command.dossier;

import static org.visavis.command.dossier.Happened.BY_JEANNE;
import static org.visavis.command.dossier.Happened.BY_SOMEBODY_ELSE;
import static org.visavis.command.dossier.Happened.HOUSE;
import static org.visavis.command.dossier.Happened.NEXT_WEEK;
import static org.visavis.command.dossier.Happened.requested;
import static org.visavis.command.dossier.Happened.requestedOf;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.THOMAS;
import static org.visavis.command.dossier.SaintAubin.THURSDAY;
import static org.visavis.command.dossier.SaintAubin.TUESDAY;
import static org.visavis.command.dossier.SaintAubin.about;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.closed;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Asker;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.WorkReason;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Ladder.RungPlanned;
import org.visavis.events.dossier.Requests.RequestAnswered;
import org.visavis.events.dossier.Requests.RequestReminded;
import org.visavis.events.dossier.Requests.RequestWithdrawn;
import org.visavis.events.procedure.RungKind;

import java.time.Instant;
import java.time.LocalDate;

/** What is asked of the party or a partner, until the answer comes. */
class RequestsTest {
    private static final Given OPEN = Given.happened(opened());
    private static final Given ASKED = OPEN.then(requested(1, TUESDAY));
    private static final Given PARTNER_ASKED = OPEN.then(requestedOf("Notaire", 1, TUESDAY));

    @Test
    void something_is_asked_of_the_party_or_of_a_partner() {
        ask(OPEN, null, NEXT_WEEK).thenHappens(requested(1, NOW), firstReminder(1));
        ask(ASKED, "Notaire", NEXT_WEEK)
                .thenHappens(requestedOf("Notaire", 2, NOW), firstReminder(2));
    }

    @Test
    void nothing_is_asked_for_yesterday_nor_on_what_is_closed() {
        ask(OPEN, null, THURSDAY)
                .thenRefused(new WorkReason.DueInThePast("due", LocalDate.of(2026, 3, 16)));
        ask(OPEN.then(closed(THURSDAY)), null, NEXT_WEEK)
                .thenRefused(new Reason.DossierIsClosed(THURSDAY));
    }

    @Test
    void they_are_reminded_as_often_as_it_takes() {
        remind(ASKED).thenHappens(reminded());
        remind(ASKED.then(reminded())).thenHappens(reminded());
    }

    @Test
    void nobody_is_reminded_of_what_is_answered() {
        remind(ASKED.then(answered(THOMAS))).thenRefused(new WorkReason.AlreadySettled(1));
        remind(OPEN).thenRefused(new Reason.NotVisible());
    }

    @Test
    void the_party_answers_from_their_page_or_an_agent_notes_it() {
        answer(ASKED, BY_JEANNE).thenHappens(answered(null));
        answer(ASKED, as(THOMAS)).thenHappens(answered(THOMAS));
    }

    @Test
    void the_party_knows_nothing_of_what_is_asked_of_a_partner() {
        answer(PARTNER_ASKED, BY_JEANNE).thenRefused(new Reason.NotVisible());
        answer(PARTNER_ASKED, as(THOMAS)).thenHappens(answered(THOMAS));
    }

    @Test
    void one_answer_is_enough() {
        answer(ASKED.then(answered(null)), as(THOMAS))
                .thenRefused(new WorkReason.AlreadySettled(1));
        answer(ASKED, BY_SOMEBODY_ELSE).thenRefused(new Reason.NotVisible());
    }

    @Test
    void what_is_no_longer_needed_is_withdrawn_once() {
        var withdrawn = new RequestWithdrawn(EXTENSION, 1, THOMAS, about("Déjà au dossier"), NOW);

        withdraw(ASKED).thenHappens(withdrawn);
        withdraw(ASKED.then(withdrawn)).thenRefused(new WorkReason.AlreadySettled(1));
        withdraw(OPEN).thenRefused(new Reason.NotVisible());
    }

    /** Five working days later, in the morning. */
    private static RungPlanned firstReminder(int request) {
        Instant monday = Instant.parse("2026-03-23T08:00:00Z");
        return new RungPlanned(EXTENSION, request, 1, RungKind.REMINDER, 0, 5, NOW, monday, NOW);
    }

    private static RequestReminded reminded() {
        return new RequestReminded(EXTENSION, 1, THOMAS, Channel.EMAIL, null, NOW);
    }

    private static RequestAnswered answered(@Nullable AgentId by) {
        return new RequestAnswered(EXTENSION, 1, by, about("Le voici"), NOW);
    }

    private static Given.When ask(Given given, @Nullable String partner, Instant due) {
        var command =
                new AskInformation(EXTENSION, as(THOMAS), "Le plan de coupe", due, partner, null);
        return given.when(state -> AskInformation.decide(command, state, HOUSE, NOW));
    }

    private static Given.When remind(Given given) {
        var command = new RemindRequest(EXTENSION, as(THOMAS), 1, Channel.EMAIL, null, null);
        return given.when(state -> RemindRequest.decide(command, state, NOW));
    }

    private static Given.When answer(Given given, Asker by) {
        var command = new AnswerRequest(EXTENSION, by, 1, "Le voici", null);
        return given.when(state -> AnswerRequest.decide(command, state, NOW));
    }

    private static Given.When withdraw(Given given) {
        var command = new WithdrawRequest(EXTENSION, as(THOMAS), 1, "Déjà au dossier");
        return given.when(state -> WithdrawRequest.decide(command, state, NOW));
    }
}

package org.visavis.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.command.dossier.Happened.HOUSE;
import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.JEANNE;
import static org.visavis.command.dossier.SaintAubin.MONDAY;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.THURSDAY;
import static org.visavis.command.dossier.SaintAubin.about;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.assigned;
import static org.visavis.command.dossier.SaintAubin.closed;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.command.decision.AskingParty;
import org.visavis.command.decision.MailReason;
import org.visavis.command.decision.Reason;
import org.visavis.events.dossier.Conversation.PartyWrote;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Voice.AnswerJudged;
import org.visavis.events.dossier.Work.ActionAdded;
import org.visavis.events.party.PartyId;
import org.visavis.events.wording.Words;

import java.time.Instant;

/** The party says whether an answer answered. */
class JudgeAnswerTest {
    private static final String TODO = "Reprendre contact";
    private static final Instant TOMORROW_NIGHT = Instant.parse("2026-03-17T22:59:00Z");
    private static final PartyId STRANGER = new PartyId("30000000-0000-0000-0000-000000000009");
    private static final Given ASKED =
            Given.happened(opened(), assigned(CAMILLE, MONDAY))
                    .then(new PartyWrote(EXTENSION, 1, CAMILLE, about("Quel plan ?"), THURSDAY));
    private static final Given ANSWERED = ASKED.then(written(ASKED, null));

    @Test
    void
            an_answer_to_what_the_party_wrote_asks_whether_it_helped_unless_the_agent_says_otherwise() {
        assertThat(written(ASKED, null).answers()).isTrue();
        assertThat(written(ASKED, false).answers()).isNull();
        assertThat(written(ANSWERED, null).answers()).isNull();
        assertThat(written(ANSWERED, true).answers()).isTrue();
    }

    @Test
    void a_yes_is_kept_and_asks_nothing_of_anybody() {
        judge(ANSWERED, JEANNE, 2, true, null)
                .thenHappens(new AnswerJudged(EXTENSION, 2, true, null, NOW));
    }

    @Test
    void a_no_is_an_action_of_the_referent_by_the_next_working_day_also_once_closed() {
        DossierEvent[] expected = {
            new AnswerJudged(EXTENSION, 2, false, about("Lequel ?"), NOW),
            new ActionAdded(EXTENSION, 1, 2, null, about(TODO), CAMILLE, null, TOMORROW_NIGHT, NOW)
        };
        judge(ANSWERED, JEANNE, 2, false, "Lequel ?").thenHappens(expected);
        judge(ANSWERED.then(closed(NOW)), JEANNE, 2, false, "Lequel ?").thenHappens(expected);
    }

    @Test
    void saying_the_same_twice_changes_nothing_and_one_may_change_ones_mind() {
        Given no = ANSWERED.then(new AnswerJudged(EXTENSION, 2, false, null, NOW));
        judge(no, JEANNE, 2, false, null).thenItIsAlreadySo();
        judge(no, JEANNE, 2, true, null)
                .thenHappens(new AnswerJudged(EXTENSION, 2, true, null, NOW));
    }

    @Test
    void only_the_party_and_only_of_an_answer() {
        judge(ANSWERED, STRANGER, 2, true, null).thenRefused(new Reason.NotVisible());
        judge(ANSWERED, JEANNE, 1, true, null).thenRefused(new MailReason.NoAnswerToJudge(1));
        judge(ANSWERED, JEANNE, 9, true, null).thenRefused(new MailReason.NoAnswerToJudge(9));
    }

    private static MessageWritten written(Given given, @Nullable Boolean answers) {
        var command =
                new WriteToParty(
                        EXTENSION, as(CAMILLE), new Words("Plan", "Au 1/50"), null, answers, null);
        return (MessageWritten) WriteToParty.decide(command, given.state(), HOUSE, NOW).getFirst();
    }

    private static Given.When judge(
            Given given, PartyId party, int number, boolean helped, @Nullable String words) {
        var command =
                new JudgeAnswer(EXTENSION, new AskingParty(party), number, helped, words, TODO);
        return given.when(state -> JudgeAnswer.decide(command, state, HOUSE, NOW));
    }
}

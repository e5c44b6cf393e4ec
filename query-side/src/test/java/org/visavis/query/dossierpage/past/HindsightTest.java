package org.visavis.query.dossierpage.past;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Closing.DossierClosed;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.Conversation.PartyWrote;
import org.visavis.events.dossier.Correction.DateCorrected;
import org.visavis.events.dossier.Course.DeadlineExtended;
import org.visavis.events.dossier.DossierDate;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.dossier.Referral.AssignmentAccepted;
import org.visavis.events.dossier.Referral.ReferentAssigned;
import org.visavis.query.histories.Ids;
import org.visavis.store.Recorded;

import java.util.List;

/** What was true, and what was known, at a moment of Jeanne's dossier. */
class HindsightTest {
    private final Jeanne jeanne = new Jeanne();

    @Test
    void what_happened_later_is_left_out_and_told_as_what_came_since() {
        jeanne.opens(1).assigns(2, "nadia").talks(3, 1);

        Hindsight then = jeanne.asOf(2);
        assertThat(events(then))
                .hasOnlyElementsOfTypes(DossierOpened.class, ReferentAssigned.class);
        assertThat(then.since())
                .singleElement()
                .extracting(Recorded::payload)
                .isInstanceOf(InteractionRecorded.class);
    }

    @Test
    void before_its_opening_there_was_no_dossier() {
        jeanne.opens(2);

        assertThat(jeanne.asOf(1).exists()).isFalse();
        assertThat(jeanne.asOf(2).exists()).isTrue();
    }

    @Test
    void what_was_not_recorded_yet_was_not_known() {
        jeanne.opens(1).at(5).talks(2, 1);

        assertThat(jeanne.asOf(3).story()).hasSize(2);
        assertThat(jeanne.knownAt(3).story()).hasSize(1);
        assertThat(jeanne.knownAt(5).story()).hasSize(2);
    }

    @Test
    void a_corrected_exchange_is_shown_at_its_true_time_with_its_true_words() {
        jeanne.opens(1).talks(3, 1).at(9).correctsTime(1, 2);

        InteractionRecorded talk = (InteractionRecorded) events(jeanne.asOf(2)).getLast();
        assertThat(talk.happenedAt()).isEqualTo(Jeanne.day(2));
        assertThat(talk.channel()).isEqualTo(Channel.VISIT);
        assertThat(talk.audience()).isEqualTo(Audience.TEAM);
    }

    @Test
    void before_the_correction_was_known_the_mistake_was_believed() {
        jeanne.opens(1).talks(3, 1).at(9).correctsTime(1, 2);

        Hindsight believed = jeanne.at(new Moment(Jeanne.day(2), Jeanne.day(8)));
        assertThat(believed.story()).hasSize(1);
        assertThat(events(jeanne.knownAt(8)).getLast().happenedAt()).isEqualTo(Jeanne.day(3));
    }

    @Test
    void the_last_of_two_corrections_counts() {
        jeanne.opens(1).talks(3, 1).at(8).correctsTime(1, 2).at(9).correctsTime(1, 4);

        assertThat(jeanne.asOf(3).story()).hasSize(1);
        assertThat(jeanne.asOf(4).story()).hasSize(2);
    }

    @Test
    void the_exchanges_of_the_party_are_not_touched_by_the_number_of_another() {
        jeanne.opens(1).writes(2, 1).talks(3, 2).at(9).correctsTime(2, 4);

        assertThat(events(jeanne.asOf(3)).getLast()).isInstanceOf(PartyWrote.class);
    }

    @Test
    void a_corrected_opening_counts_from_its_true_day() {
        jeanne.opens(3).at(9).corrects(DossierDate.OPENING, 3, 1);

        assertThat(jeanne.asOf(2).exists()).isTrue();
        assertThat(jeanne.at(new Moment(Jeanne.day(2), Jeanne.day(8))).exists()).isFalse();
    }

    @Test
    void a_corrected_closing_counts_from_its_true_day() {
        jeanne.opens(1).closes(5).at(9).corrects(DossierDate.CLOSING, 5, 3);

        assertThat(events(jeanne.asOf(3)).getLast()).isInstanceOf(DossierClosed.class);
        assertThat(events(jeanne.asOf(2)).getLast()).isInstanceOf(DossierOpened.class);
    }

    @Test
    void of_two_closings_the_last_one_is_corrected() {
        jeanne.opens(1).closes(2).reopens(4, "camille").closes(8);
        jeanne.at(9).corrects(DossierDate.CLOSING, 8, 6);

        assertThat(events(jeanne.asOf(3)).getLast()).isInstanceOf(DossierClosed.class);
        assertThat(events(jeanne.asOf(6)).getLast().happenedAt()).isEqualTo(Jeanne.day(6));
    }

    @Test
    void a_corrected_deadline_is_that_of_the_event_that_had_set_it() {
        jeanne.opens(1).extendsTo(3, 40).at(9).corrects(DossierDate.DEADLINE, 40, 50);

        DossierOpened opened = (DossierOpened) events(jeanne.asOf(2)).getFirst();
        assertThat(opened.deadline()).isEqualTo(Jeanne.day(30));
        DeadlineExtended extended = (DeadlineExtended) events(jeanne.asOf(3)).getLast();
        assertThat(extended.deadline()).isEqualTo(Jeanne.day(50));
    }

    @Test
    void the_deadline_of_the_opening_can_be_corrected_too() {
        jeanne.opens(1).at(9).corrects(DossierDate.DEADLINE, 30, 20);

        DossierOpened opened = (DossierOpened) events(jeanne.asOf(2)).getFirst();
        assertThat(opened.deadline()).isEqualTo(Jeanne.day(20));
    }

    @Test
    void who_really_answered_answers_for_the_whole_period_and_for_no_other() {
        jeanne.opens(1).assigns(2, "nadia").accepts(3, "nadia").assigns(5, "camille");
        jeanne.at(9).correctsReferent(1, "karim");

        List<DossierEvent> story = events(jeanne.asOf(6));
        assertThat(((ReferentAssigned) story.get(1)).agent().value()).isEqualTo(Ids.of("karim"));
        assertThat(((AssignmentAccepted) story.get(2)).agent().value()).isEqualTo(Ids.of("karim"));
        assertThat(((ReferentAssigned) story.get(3)).agent().value()).isEqualTo(Ids.of("camille"));
    }

    @Test
    void the_right_party_had_the_dossier_from_its_opening() {
        jeanne.opens(1).at(9).correctsParty("karim");

        DossierOpened opened = (DossierOpened) events(jeanne.asOf(2)).getFirst();
        assertThat(opened.party().value()).isEqualTo(Ids.of("karim"));
        DossierOpened believed = (DossierOpened) events(jeanne.knownAt(8)).getFirst();
        assertThat(believed.party().value()).isEqualTo(Ids.of("jeanne"));
    }

    @Test
    void a_late_note_takes_its_place_among_what_had_happened() {
        jeanne.opens(1).assigns(4, "nadia").at(6).talks(2, 1);

        assertThat(events(jeanne.asOf(6)))
                .extracting(DossierEvent::happenedAt)
                .containsExactly(Jeanne.day(1), Jeanne.day(2), Jeanne.day(4));
    }

    @Test
    void nothing_goes_before_the_opening_even_if_a_log_says_so() {
        jeanne.opens(3).talks(1, 1);

        assertThat(events(jeanne.asOf(5)).getFirst()).isInstanceOf(DossierOpened.class);
    }

    @Test
    void a_correction_is_told_from_the_day_on_which_it_was_made() {
        jeanne.opens(3).at(9).corrects(DossierDate.OPENING, 3, 1);

        assertThat(jeanne.asOf(5).since())
                .extracting(Recorded::payload)
                .hasOnlyElementsOfType(DateCorrected.class);
        assertThat(jeanne.asOf(9).since()).isEmpty();
    }

    @Test
    void what_was_withdrawn_from_the_party_is_not_shown_to_them_in_the_past() {
        jeanne.opens(1).talks(3, 1).at(9).correctsTime(1, 2);
        Hindsight believed = jeanne.knownAt(8);

        assertThat(believed.told()).hasSize(2);
        assertThat(new Discretion(jeanne.history()).forParty(believed.told())).hasSize(1);
    }

    private static List<DossierEvent> events(Hindsight then) {
        return then.story().stream().map(Hindsight::event).toList();
    }
}

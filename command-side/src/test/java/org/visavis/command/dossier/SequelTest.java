package org.visavis.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.command.dossier.Happened.ANNE;
import static org.visavis.command.dossier.Happened.HOUSE;
import static org.visavis.command.dossier.Happened.KARIM;
import static org.visavis.command.dossier.Happened.NEXT_WEEK;
import static org.visavis.command.dossier.Happened.followUpNeeded;
import static org.visavis.command.dossier.Happened.joined;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.MONDAY;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.THOMAS;
import static org.visavis.command.dossier.SaintAubin.THURSDAY;
import static org.visavis.command.dossier.SaintAubin.TUESDAY;
import static org.visavis.command.dossier.SaintAubin.about;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.called;
import static org.visavis.command.dossier.SaintAubin.closed;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.WorkReason;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Participation.ParticipantLeft;
import org.visavis.events.dossier.Work.ActionAdded;
import org.visavis.events.dossier.Work.ActionCompleted;

import java.time.LocalDate;
import java.util.List;

/** What follows from an exchange, and which partners read it. */
class SequelTest {
    private static final Given OPEN = Given.happened(opened());
    private static final NewAction VISIT = new NewAction("Visiter", NEXT_WEEK, null, null);

    @Test
    void nothing_yet_follows_from_it_and_that_is_an_alarm() {
        when(OPEN, new RecordInteraction.Sequel(true, null))
                .thenHappens(called(1, THOMAS, NOW), followUpNeeded(1, NOW));
    }

    @Test
    void an_action_is_born_with_it() {
        when(OPEN, new RecordInteraction.Sequel(false, VISIT))
                .thenHappens(called(1, THOMAS, NOW), visit());
    }

    @Test
    void an_action_silences_the_alarm_at_once() {
        Given.When asked = when(OPEN, new RecordInteraction.Sequel(true, VISIT));

        asked.thenHappens(called(1, THOMAS, NOW), followUpNeeded(1, NOW), visit());
        assertThat(
                        OPEN.then(called(1, THOMAS, NOW), followUpNeeded(1, NOW), visit())
                                .state()
                                .visibleTo(as(THOMAS))
                                .owed()
                                .followUps())
                .isEmpty();
    }

    @Test
    void a_call_that_was_owed_is_done_by_logging_it() {
        Given owed = OPEN.then(visit());

        when(owed, new RecordInteraction.Sequel(false, null, 1, false, false))
                .thenHappens(
                        called(1, THOMAS, NOW),
                        new ActionCompleted(EXTENSION, 1, THOMAS, about("Appel"), NOW));
        when(owed, new RecordInteraction.Sequel(false, null, 2, false, false))
                .thenRefused(new Reason.NotVisible());
    }

    @Test
    void what_is_wrong_with_the_action_is_told_beside_its_own_field() {
        when(
                        OPEN,
                        new RecordInteraction.Sequel(
                                false, new NewAction("Visiter", MONDAY, null, null)))
                .thenRefused(new WorkReason.DueInThePast("action.due", LocalDate.of(2026, 3, 16)));
    }

    @Test
    void nothing_new_follows_once_the_dossier_is_closed() {
        Given ended = OPEN.then(closed(THURSDAY));

        when(ended, new RecordInteraction.Sequel(true, null))
                .thenRefused(new Reason.DossierIsClosed(THURSDAY));
        when(ended, new RecordInteraction.Sequel(false, VISIT))
                .thenRefused(new Reason.DossierIsClosed(THURSDAY));
    }

    @Test
    void partners_who_are_present_may_read_it() {
        Given two = OPEN.then(joined(1, KARIM, MONDAY), joined(2, ANNE, MONDAY));

        assertThat(partners(two, List.of(2))).isEqualTo(List.of(2));
        assertThat(partners(two, List.of())).isEqualTo(List.of(1, 2));
    }

    @Test
    void nobody_reads_it_who_is_not_there() {
        Given left =
                OPEN.then(
                        joined(1, KARIM, MONDAY),
                        new ParticipantLeft(EXTENSION, 1, THOMAS, about("Fini"), TUESDAY));

        readBy(left, Audience.PARTNERS, List.of(1))
                .thenRefused(new WorkReason.PartnerNotPresent(1));
        readBy(left, Audience.PARTNERS, List.of()).thenRefused(new WorkReason.NoPartnerPresent());
        readBy(OPEN, Audience.PARTNERS, List.of()).thenRefused(new WorkReason.NoPartnerPresent());
    }

    @Test
    void partners_are_named_only_for_what_is_for_them() {
        readBy(OPEN.then(joined(1, KARIM, MONDAY)), Audience.PARTY, List.of(1))
                .thenRefused(new WorkReason.PartnersNotMeant());
    }

    private static ActionAdded visit() {
        return new ActionAdded(
                EXTENSION, 1, 1, THOMAS, about("Visiter"), THOMAS, null, NEXT_WEEK, NOW);
    }

    private static @Nullable List<Integer> partners(Given given, List<Integer> named) {
        return ((InteractionRecorded) decide(given.state(), named, Audience.PARTNERS).getFirst())
                .partners();
    }

    private static Given.When readBy(Given given, Audience audience, List<Integer> named) {
        return given.when(state -> decide(state, named, audience));
    }

    private static Given.When when(Given given, RecordInteraction.Sequel sequel) {
        return given.when(state -> decide(state, List.of(), Audience.TEAM, sequel));
    }

    private static List<DossierEvent> decide(
            DossierState state, List<Integer> named, Audience audience) {
        return decide(state, named, audience, RecordInteraction.Sequel.NONE);
    }

    private static List<DossierEvent> decide(
            DossierState state,
            List<Integer> named,
            Audience audience,
            RecordInteraction.Sequel sequel) {
        return RecordInteraction.decide(
                new RecordInteraction(
                        EXTENSION,
                        as(THOMAS),
                        Channel.CALL,
                        Direction.OUT,
                        "Appel",
                        null,
                        audience,
                        named,
                        null,
                        sequel,
                        null),
                state,
                HOUSE,
                NOW);
    }
}

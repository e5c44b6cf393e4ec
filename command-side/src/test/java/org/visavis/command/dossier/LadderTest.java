package org.visavis.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.command.dossier.Happened.HOUSE;
import static org.visavis.command.dossier.Happened.requested;
import static org.visavis.command.dossier.Happened.requestedOf;
import static org.visavis.command.dossier.Happened.wrote;
import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.HELENE;
import static org.visavis.command.dossier.SaintAubin.NADIA;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.THOMAS;
import static org.visavis.command.dossier.SaintAubin.THURSDAY;
import static org.visavis.command.dossier.SaintAubin.about;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.assigned;
import static org.visavis.command.dossier.SaintAubin.closed;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visavis.command.decision.EscalationLine;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Templates;
import org.visavis.command.decision.Wordings;
import org.visavis.command.decision.WorkReason;
import org.visavis.command.dossier.LadderWords.Todo;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.dossier.Course.DossierResumed;
import org.visavis.events.dossier.Course.DossierSuspended;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Escalation.DossierEscalated;
import org.visavis.events.dossier.Ladder.LadderPaused;
import org.visavis.events.dossier.Ladder.LadderResumed;
import org.visavis.events.dossier.Ladder.RungClimbed;
import org.visavis.events.dossier.Ladder.RungPlanned;
import org.visavis.events.dossier.Purpose;
import org.visavis.events.dossier.Reached;
import org.visavis.events.dossier.Requests.RequestAnswered;
import org.visavis.events.dossier.Work.ActionAdded;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.party.PartyId;
import org.visavis.events.party.Preferences;
import org.visavis.events.party.PreferredChannel;
import org.visavis.events.procedure.ProcedureId;
import org.visavis.events.procedure.RungKind;
import org.visavis.events.wording.Language;
import org.visavis.events.wording.Template;
import org.visavis.events.wording.TemplateId;
import org.visavis.events.wording.TemplateUse;
import org.visavis.events.wording.Words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** How an unanswered request climbs: asked on Monday 16 March 2026, by the usual ladder. */
class LadderTest {
    private static final Instant FIRST = morning("2026-03-23");
    private static final Instant SECOND = Instant.parse("2026-03-30T07:00:00Z");
    private static final Instant THE_DAY_AFTER = Instant.parse("2026-03-24T22:59:00Z");
    private static final LadderWords WORDS =
            new LadderWords(
                    new Todo("Relancer", "Poster", "Rappeler"),
                    "Appeler",
                    new Todo("Aider", "Poster une aide", "Appeler pour aider"),
                    "Voir");
    private static final Given ASKED =
            Given.happened(opened(), assigned(CAMILLE, THURSDAY), requested(1, NOW))
                    .then(planned(1, 1, RungKind.REMINDER, 5, NOW, FIRST));
    private static final RungPlanned SAME_MORNING = planned(2, 1, RungKind.REMINDER, 5, NOW, FIRST);
    private static final Given TOP = ASKED.then(planned(1, 5, RungKind.ESCALATION, 7, NOW, FIRST));

    @Test
    void a_reminder_is_written_in_the_referents_name() {
        List<DossierEvent> events = climbed(ASKED, 1);

        assertThat(events.getFirst())
                .isInstanceOfSatisfying(
                        MessageWritten.class,
                        it -> {
                            assertThat(it.purpose()).isEqualTo(Purpose.REMINDER);
                            assertThat(it.by()).isNull();
                            assertThat(it.onBehalfOf()).isEqualTo(CAMILLE);
                            assertThat(it.text()).isEqualTo(about("Il manque le plan"));
                        });
        assertThat(events.subList(1, events.size()))
                .containsExactly(
                        new RungClimbed(EXTENSION, 1, 1, RungKind.REMINDER, 1, null, FIRST),
                        planned(1, 2, RungKind.REMINDER, 5, FIRST, SECOND));
    }

    @Test
    void what_is_due_on_one_morning_leaves_as_one_message() {
        List<DossierEvent> events = climbed(ASKED.then(requested(2, NOW), SAME_MORNING), 1);

        assertThat(events).filteredOn(MessageWritten.class::isInstance).hasSize(1);
        assertThat(events)
                .contains(
                        new RungClimbed(EXTENSION, 1, 1, RungKind.REMINDER, 1, null, FIRST),
                        new RungClimbed(EXTENSION, 2, 1, RungKind.REMINDER, 1, null, FIRST));
    }

    @Test
    void nobody_is_written_to_twice_on_a_day() {
        Given written =
                ASKED.then(
                        new RungClimbed(EXTENSION, 1, 1, RungKind.REMINDER, 1, null, FIRST),
                        requested(2, NOW),
                        SAME_MORNING);
        climb(written, 2, 1, FIRST)
                .thenHappens(planned(2, 1, RungKind.REMINDER, 1, FIRST, morning("2026-03-24")));
    }

    @Test
    void where_no_address_is_known_the_referent_sees_to_it() {
        var command = new ClimbLadder(EXTENSION, 1, 1, WORDS);
        ASKED.when(state -> ClimbLadder.decide(command, state, new NoMail(), FIRST))
                .thenHappens(
                        new RungClimbed(EXTENSION, 1, 1, RungKind.REMINDER, null, 1, FIRST),
                        action("Relancer", CAMILLE),
                        planned(1, 2, RungKind.REMINDER, 5, FIRST, SECOND));
    }

    @Test
    void a_party_whom_another_dossier_wrote_to_today_is_written_to_on_the_next_working_morning() {
        var command = new ClimbLadder(EXTENSION, 1, 1, WORDS);
        ASKED.when(state -> ClimbLadder.decide(command, state, new WrittenToToday(), FIRST))
                .thenHappens(planned(1, 1, RungKind.REMINDER, 1, FIRST, morning("2026-03-24")));
    }

    @ParameterizedTest
    @CsvSource({"LETTER, Poster", "CALL, Rappeler"})
    void a_party_who_would_rather_not_have_mail_is_the_referents_to_reach(
            PreferredChannel channel, String todo) {
        var command = new ClimbLadder(EXTENSION, 1, 1, WORDS);
        ASKED.when(state -> ClimbLadder.decide(command, state, new Prefers(channel), FIRST))
                .thenHappens(
                        new RungClimbed(EXTENSION, 1, 1, RungKind.REMINDER, null, 1, FIRST),
                        action(todo, CAMILLE),
                        planned(1, 2, RungKind.REMINDER, 5, FIRST, SECOND));
    }

    @Test
    void
            the_party_is_reminded_in_their_language_by_the_most_specific_words_that_can_be_filled_in() {
        var command = new ClimbLadder(EXTENSION, 1, 1, WORDS);
        var written =
                (MessageWritten)
                        ClimbLadder.decide(command, ASKED.state(), new Dutch(), FIRST).getFirst();

        assertThat(written.language()).isEqualTo(Language.NL);
        assertThat(written.subject()).isEqualTo(about("le plan?"));
        assertThat(written.template()).isEqualTo(new TemplateUse(Dutch.ORGANISATIONS, 3));
    }

    @Test
    void it_does_not_climb_too_early() {
        climb(ASKED, 1, FIRST.minusMillis(1)).thenItIsAlreadySo();
    }

    @Test
    void each_rung_is_climbed_once() {
        Given climbed =
                ASKED.then(
                        new RungClimbed(EXTENSION, 1, 1, RungKind.REMINDER, null, 1, FIRST),
                        planned(1, 2, RungKind.REMINDER, 5, FIRST, SECOND));
        climb(climbed, 1, FIRST).thenItIsAlreadySo();
        climb(climbed, 1, SECOND).thenItIsAlreadySo();
    }

    @Test
    void an_answer_stops_it() {
        var answered = new RequestAnswered(EXTENSION, 1, null, null, NOW);
        climb(ASKED.then(answered), 1, FIRST).thenItIsAlreadySo();
    }

    @Test
    void a_party_who_wrote_is_answered_before_they_are_reminded_of_anything() {
        Given wrote = ASKED.then(wrote(1, NOW.plusSeconds(60)));
        climb(wrote, 1, FIRST).thenItIsAlreadySo();
        assertThat(climbed(ASKED.then(wrote(1, NOW.minusSeconds(60))), 1)).hasSize(3);

        Instant friday = Instant.parse("2026-03-20T10:00:00Z");
        record(wrote, Reached.MESSAGE_LEFT, friday)
                .thenHappens(
                        spoken(2, Reached.MESSAGE_LEFT, friday),
                        planned(1, 1, RungKind.REMINDER, 5, friday, morning("2026-03-27")));
    }

    @Test
    void what_a_partner_owes_is_asked_for_whatever_the_party_writes() {
        Given partner =
                Given.happened(opened(), assigned(CAMILLE, THURSDAY), requestedOf("EDF", 1, NOW))
                        .then(planned(1, 1, RungKind.REMINDER, 5, NOW, FIRST))
                        .then(wrote(1, NOW.plusSeconds(60)));
        assertThat(climbed(partner, 1)).hasSize(3);
    }

    @Test
    void what_is_closed_at_rest_or_unknown_does_not_climb() {
        climb(ASKED.then(closed(NOW)), 1, FIRST).thenItIsAlreadySo();
        climb(ASKED.then(suspended()), 1, FIRST).thenItIsAlreadySo();
        climb(Given.nothing(), 1, FIRST).thenItIsAlreadySo();
        climb(ASKED, 2, FIRST).thenItIsAlreadySo();
    }

    @Test
    void the_top_raises_it_to_the_line() {
        climb(TOP, 5, FIRST)
                .thenHappens(
                        new RungClimbed(EXTENSION, 1, 5, RungKind.ESCALATION, null, null, FIRST),
                        raised(HELENE, FIRST));
    }

    @Test
    void what_is_raised_already_is_not_raised_twice() {
        climb(TOP.then(raised(NADIA, NOW)), 5, FIRST)
                .thenHappens(
                        new RungClimbed(EXTENSION, 1, 5, RungKind.ESCALATION, null, null, FIRST));
    }

    @Test
    void where_nobody_was_named_the_referent_is_told() {
        var command = new ClimbLadder(EXTENSION, 1, 5, WORDS);
        TOP.when(state -> ClimbLadder.decide(command, state, new NoLine(), FIRST))
                .thenHappens(
                        new RungClimbed(EXTENSION, 1, 5, RungKind.ESCALATION, null, 1, FIRST),
                        action("Voir", CAMILLE));
    }

    @Test
    void reaching_the_party_has_it_wait_anew_and_leaves_it_open() {
        Instant friday = Instant.parse("2026-03-20T10:00:00Z");
        record(ASKED, Reached.REACHED, friday)
                .thenHappens(
                        spoken(Reached.REACHED, friday),
                        planned(1, 1, RungKind.REMINDER, 5, friday, morning("2026-03-27")));
        record(ASKED, Reached.MESSAGE_LEFT, friday)
                .thenHappens(spoken(Reached.MESSAGE_LEFT, friday));
    }

    @Test
    void reaching_the_party_changes_nothing_for_what_a_partner_is_asked() {
        Given notary =
                Given.happened(opened(), requestedOf("Notaire", 1, NOW))
                        .then(planned(1, 1, RungKind.REMINDER, 5, NOW, FIRST));
        record(notary, Reached.REACHED, FIRST).thenHappens(spoken(Reached.REACHED, FIRST));
    }

    @Test
    void reaching_the_party_on_the_same_day_changes_nothing() {
        Instant later = NOW.plus(Duration.ofHours(2));
        record(ASKED, Reached.REACHED, later).thenHappens(spoken(Reached.REACHED, later));
    }

    @Test
    void a_pause_holds_it_until_it_is_over() {
        Given paused = ASKED.then(paused(SECOND));
        climb(paused, 1, FIRST).thenItIsAlreadySo();
        endPause(paused, FIRST).thenItIsAlreadySo();
        endPause(paused, SECOND)
                .thenHappens(
                        new LadderResumed(EXTENSION, null, SECOND),
                        planned(1, 1, RungKind.REMINDER, 5, SECOND, summer("2026-04-07")));
    }

    @Test
    void somebody_has_it_go_on_earlier() {
        var command = new ResumeLadder(EXTENSION, as(THOMAS));
        ASKED.then(paused(SECOND))
                .when(state -> ResumeLadder.decide(command, state, HOUSE, FIRST))
                .thenHappens(
                        new LadderResumed(EXTENSION, THOMAS, FIRST),
                        planned(1, 1, RungKind.REMINDER, 5, FIRST, SECOND));
        ASKED.when(state -> ResumeLadder.decide(command, state, HOUSE, FIRST)).thenItIsAlreadySo();
    }

    @Test
    void nobody_pauses_into_the_past_nor_what_is_closed() {
        pause(ASKED, SECOND).thenHappens(paused(SECOND));
        pause(ASKED, THURSDAY)
                .thenRefused(new WorkReason.DueInThePast("until", LocalDate.of(2026, 3, 16)));
        pause(ASKED.then(closed(THURSDAY)), SECOND)
                .thenRefused(new Reason.DossierIsClosed(THURSDAY));
    }

    @Test
    void a_matter_that_goes_on_has_what_is_asked_wait_anew() {
        var command = new ResumeDossier(EXTENSION, as(THOMAS), "Complet", null);
        Given asked = Given.happened(opened(), requested(1, NOW), suspended(), requested(2, NOW));
        asked.then(planned(1, 1, RungKind.REMINDER, 5, NOW, FIRST))
                .when(state -> ResumeDossier.decide(command, state, HOUSE, FIRST))
                .thenHappens(
                        new DossierResumed(
                                EXTENSION,
                                THOMAS,
                                about("Complet"),
                                SaintAubin.DEADLINE.plus(Duration.between(NOW, FIRST)),
                                FIRST),
                        planned(1, 1, RungKind.REMINDER, 5, FIRST, SECOND),
                        planned(2, 1, RungKind.REMINDER, 5, FIRST, SECOND));
    }

    private static Instant morning(String day) {
        return Instant.parse(day + "T08:00:00Z");
    }

    private static Instant summer(String day) {
        return Instant.parse(day + "T07:00:00Z");
    }

    private static RungPlanned planned(
            int request, int rung, RungKind kind, int days, Instant from, Instant due) {
        return new RungPlanned(EXTENSION, request, rung, kind, 0, days, from, due, from);
    }

    private static DossierEvent action(String what, AgentId owner) {
        return new ActionAdded(
                EXTENSION, 1, null, null, about(what), owner, null, THE_DAY_AFTER, FIRST);
    }

    private static DossierEscalated raised(AgentId to, Instant at) {
        return new DossierEscalated(
                EXTENSION, 1, to, null, about("Voir"), at.plus(Duration.ofDays(2)), at);
    }

    private static DossierSuspended suspended() {
        return new DossierSuspended(EXTENSION, THOMAS, about("Recours"), NOW);
    }

    private static LadderPaused paused(Instant until) {
        return new LadderPaused(EXTENSION, THOMAS, about("En congé"), until, NOW);
    }

    private static InteractionRecorded spoken(Reached reached, Instant at) {
        return spoken(1, reached, at);
    }

    private static InteractionRecorded spoken(int number, Reached reached, Instant at) {
        return new InteractionRecorded(
                EXTENSION,
                number,
                THOMAS,
                Channel.CALL,
                Direction.OUT,
                about("Appel"),
                null,
                Audience.TEAM,
                null,
                reached,
                at);
    }

    private static List<DossierEvent> climbed(Given given, int rung) {
        var command = new ClimbLadder(EXTENSION, 1, rung, WORDS);
        return ClimbLadder.decide(command, given.state(), HOUSE, FIRST);
    }

    private static Given.When climb(Given given, int rung, Instant now) {
        return climb(given, 1, rung, now);
    }

    private static Given.When climb(Given given, int request, int rung, Instant now) {
        var command = new ClimbLadder(EXTENSION, request, rung, WORDS);
        return given.when(state -> ClimbLadder.decide(command, state, HOUSE, now));
    }

    private static Given.When endPause(Given given, Instant now) {
        var command = new EndLadderPause(EXTENSION);
        return given.when(state -> EndLadderPause.decide(command, state, HOUSE, now));
    }

    private static Given.When pause(Given given, Instant until) {
        var command = new PauseLadder(EXTENSION, as(THOMAS), "En congé", until);
        return given.when(state -> PauseLadder.decide(command, state, HOUSE, NOW));
    }

    private static Given.When record(Given given, Reached reached, Instant now) {
        var command =
                new RecordInteraction(
                        EXTENSION,
                        as(THOMAS),
                        Channel.CALL,
                        Direction.OUT,
                        "Appel",
                        null,
                        Audience.TEAM,
                        reached,
                        null);
        return given.when(state -> RecordInteraction.decide(command, state, HOUSE, now));
    }

    /** The same town, before it has named anybody. */
    private static final class NoLine extends OneProcedure {
        @Override
        public EscalationLine escalationLine(OrganisationId organisation) {
            return EscalationLine.NOBODY;
        }
    }

    /** The same town, before it knows where to write to Jeanne. */
    private static final class NoMail extends OneProcedure {
        @Override
        public boolean hasMail(PartyId party) {
            return false;
        }
    }

    /** The same town, which has reminded Jeanne of something else today. */
    private static final class WrittenToToday extends OneProcedure {
        @Override
        public boolean hasWrittenTo(PartyId party, LocalDate day) {
            return day.equals(LocalDate.of(2026, 3, 23));
        }
    }

    /** The same town, to which Jeanne said how she would like to be reached. */
    private static final class Prefers extends OneProcedure {
        private final PreferredChannel channel;

        Prefers(PreferredChannel channel) {
            this.channel = channel;
        }

        @Override
        public Preferences preferences(PartyId party) {
            return new Preferences(Language.FR, channel);
        }
    }

    /** The same town, of which Jeanne speaks the other language, and which has words of its own. */
    private static final class Dutch extends OneProcedure {
        private static final TemplateId PROCEDURES = template(1);
        private static final TemplateId ORGANISATIONS = template(2);

        @Override
        public Preferences preferences(PartyId party) {
            return new Preferences(Language.NL, PreferredChannel.EMAIL);
        }

        @Override
        public Wordings wordings(OrganisationId organisation, ProcedureId procedure) {
            return new Wordings(
                    Templates.NONE.with(reminder(PROCEDURES, 1, "{référence}?")),
                    Templates.NONE.with(reminder(ORGANISATIONS, 3, "{demande}?")),
                    super.wordings(organisation, procedure).house());
        }

        private static Template reminder(TemplateId id, int version, String subject) {
            return new Template(
                    id,
                    version,
                    Purpose.REMINDER,
                    Language.NL,
                    "Nog eens",
                    new Words(subject, "…"));
        }

        private static TemplateId template(int number) {
            return new TemplateId("60000000-0000-0000-0000-00000000000" + number);
        }
    }
}

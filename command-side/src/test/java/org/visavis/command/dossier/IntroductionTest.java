package org.visavis.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.command.dossier.Happened.HOUSE;
import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.HELENE;
import static org.visavis.command.dossier.SaintAubin.NADIA;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.THOMAS;
import static org.visavis.command.dossier.SaintAubin.about;
import static org.visavis.command.dossier.SaintAubin.accepted;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.assigned;
import static org.visavis.command.dossier.SaintAubin.changed;
import static org.visavis.command.dossier.SaintAubin.closed;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.command.decision.IntroductionReason;
import org.visavis.command.decision.Registry;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Acceptance;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Introduction.IntroductionEntrusted;
import org.visavis.events.dossier.Introduction.IntroductionLineAdded;
import org.visavis.events.dossier.Introduction.IntroductionPlanned;
import org.visavis.events.dossier.Introduction.ReferentIntroduced;
import org.visavis.events.dossier.Purpose;
import org.visavis.events.dossier.Work.ActionAdded;
import org.visavis.events.dossier.Work.ActionCompleted;
import org.visavis.events.party.PartyId;
import org.visavis.events.wording.Language;
import org.visavis.events.wording.Words;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a new referent is introduced: assigned on Monday 16 March 2026, at ten in the morning. */
class IntroductionTest {
    private static final Instant TUESDAY_MORNING = Instant.parse("2026-03-17T08:00:00Z");
    private static final Instant WEDNESDAY_MORNING = Instant.parse("2026-03-18T08:00:00Z");
    private static final IntroductionWords WORDS = new Aloud();
    private static final Story ASSIGNED =
            Story.of(opened(), assigned(CAMILLE, NOW), planned(CAMILLE, null));

    @Test
    void whoever_becomes_the_referent_owes_an_introduction_on_the_next_working_morning() {
        var command = new AssignReferent(EXTENSION, as(HELENE), CAMILLE, null, null, null);

        assertThat(decided(Story.of(opened()), command))
                .containsExactly(assigned(CAMILLE, NOW), planned(CAMILLE, null));
    }

    @Test
    void a_change_says_whom_the_new_referent_follows() {
        var command = new AssignReferent(EXTENSION, as(HELENE), NADIA, "Congé", null, null);

        assertThat(decided(ASSIGNED, command).getLast()).isEqualTo(planned(NADIA, CAMILLE));
    }

    @Test
    void whoever_is_known_already_and_comes_back_to_a_reopened_dossier_is_not_introduced_twice() {
        Story known = ASSIGNED.then(introduced(CAMILLE), closed(NOW));
        var reopen = new ReopenDossier(EXTENSION, as(HELENE), "Recours", null, null);
        assertThat(decided(known, reopen)).noneMatch(IntroductionPlanned.class::isInstance);

        Story unknown = ASSIGNED.then(closed(NOW));
        assertThat(decided(unknown, reopen)).anyMatch(IntroductionPlanned.class::isInstance);
    }

    @Test
    void acceptance_plans_nothing_anew_and_first_contact_owes_nothing() {
        var accept = new AcceptAssignment(EXTENSION, as(CAMILLE), null);
        assertThat(decided(ASSIGNED, accept)).containsExactly(accepted(CAMILLE, NOW));

        var note = new WriteTeamNote(EXTENSION, as(THOMAS), "Arrivé ce matin", null);
        assertThat(decided(Story.of(opened()), note)).hasSize(1);
    }

    @Test
    void it_leaves_by_mail_with_the_reason_of_the_change_and_the_referents_own_line() {
        Story changed =
                ASSIGNED.then(
                        assigned(NADIA, CAMILLE, Acceptance.NOT_ASKED, "Congé", "Urgent", NOW),
                        planned(NADIA, CAMILLE),
                        new IntroductionLineAdded(EXTENSION, NADIA, about("À jeudi !"), NOW));

        List<DossierEvent> events = introduce(changed, changed, TUESDAY_MORNING);

        assertThat(events.getFirst())
                .isInstanceOfSatisfying(
                        MessageWritten.class,
                        it -> {
                            assertThat(it.purpose()).isEqualTo(Purpose.INTRODUCTION);
                            assertThat(it.by()).isNull();
                            assertThat(it.onBehalfOf()).isEqualTo(NADIA);
                            assertThat(it.text())
                                    .isEqualTo(about("Prénom Nom 3|Prénom Nom 2|Congé|À jeudi !"));
                        });
        assertThat(events.getLast())
                .isEqualTo(
                        new ReferentIntroduced(
                                EXTENSION, NADIA, Channel.EMAIL, 1, TUESDAY_MORNING));
    }

    @Test
    void why_somebody_was_chosen_first_is_not_told() {
        Story first =
                Story.of(
                        opened(),
                        assigned(CAMILLE, THOMAS, Acceptance.AWAITED, "Compétente", null, NOW),
                        planned(CAMILLE, null));

        assertThat(introduce(first, first, TUESDAY_MORNING).getFirst())
                .isInstanceOfSatisfying(
                        MessageWritten.class,
                        it ->
                                assertThat(it.text())
                                        .isEqualTo(about("Prénom Nom 2|null|null|null")));
    }

    @Test
    void where_no_address_is_known_it_becomes_the_referents_work_and_its_end_an_introduction() {
        List<DossierEvent> events =
                IntroduceReferent.decide(
                        new IntroduceReferent(EXTENSION, WORDS),
                        ASSIGNED.state(),
                        new NoMail(),
                        TUESDAY_MORNING);
        assertThat(events.getFirst())
                .isInstanceOfSatisfying(
                        ActionAdded.class, it -> assertThat(it.owner()).isEqualTo(CAMILLE));
        assertThat(events.getLast())
                .isEqualTo(new IntroductionEntrusted(EXTENSION, CAMILLE, 1, TUESDAY_MORNING));

        Story entrusted = ASSIGNED.then(events.toArray(DossierEvent[]::new));
        assertThat(introduce(entrusted, entrusted, WEDNESDAY_MORNING)).isEmpty();
        var said = new SayIntroduced(EXTENSION, as(CAMILLE), Channel.CALL, "Jointe", null);
        assertThat(SayIntroduced.decide(said, entrusted.state(), WEDNESDAY_MORNING))
                .containsExactly(
                        new ReferentIntroduced(
                                EXTENSION, CAMILLE, Channel.CALL, null, WEDNESDAY_MORNING),
                        new ActionCompleted(
                                EXTENSION, 1, CAMILLE, about("Jointe"), WEDNESDAY_MORNING));
    }

    @Test
    void it_leaves_once_and_not_before_its_time_nor_for_one_who_passed_the_dossier_on() {
        assertThat(introduce(ASSIGNED, ASSIGNED, TUESDAY_MORNING.minusMillis(1))).isEmpty();
        Story done = ASSIGNED.then(introduced(CAMILLE));
        assertThat(introduce(done, done, TUESDAY_MORNING)).isEmpty();
        Story passedOn = ASSIGNED.then(changed(NADIA, CAMILLE, NOW));
        assertThat(introduce(passedOn, passedOn, TUESDAY_MORNING)).isEmpty();
        Story over = ASSIGNED.then(closed(NOW));
        assertThat(introduce(over, over, TUESDAY_MORNING)).isEmpty();
    }

    @Test
    void on_a_day_on_which_the_party_was_written_to_it_waits_for_the_next_and_keeps_its_line() {
        Story written =
                ASSIGNED.then(
                        new ReferentIntroduced(
                                EXTENSION, CAMILLE, Channel.EMAIL, 1, TUESDAY_MORNING),
                        changed(NADIA, CAMILLE, TUESDAY_MORNING),
                        planned(NADIA, CAMILLE),
                        new IntroductionLineAdded(EXTENSION, NADIA, about("À jeudi !"), NOW));

        List<DossierEvent> later = introduce(written, written, TUESDAY_MORNING);

        assertThat(later)
                .containsExactly(
                        new IntroductionPlanned(
                                EXTENSION, NADIA, CAMILLE, WEDNESDAY_MORNING, TUESDAY_MORNING));
        Story next = written.then(later.getFirst());
        assertThat(introduce(next, next, WEDNESDAY_MORNING).getFirst())
                .isInstanceOfSatisfying(
                        MessageWritten.class,
                        it -> assertThat(it.text().orElse("")).endsWith("À jeudi !"));
    }

    @Test
    void only_the_referent_adds_a_line_hastens_it_or_says_it_was_made() {
        Given given = new Given(ASSIGNED.state());
        var reason = new IntroductionReason.OnlyTheReferentIntroduces(CAMILLE);
        given.when(
                        state ->
                                AddIntroductionLine.decide(
                                        new AddIntroductionLine(EXTENSION, as(NADIA), "Moi"),
                                        state,
                                        NOW))
                .thenRefused(reason);
        given.when(state -> HastenIntroduction.decide(hasten(NADIA), state, NOW))
                .thenRefused(reason);
        given.when(state -> HastenIntroduction.decide(hasten(CAMILLE), state, NOW))
                .thenHappens(
                        new IntroductionPlanned(EXTENSION, CAMILLE, null, NOW.plusSeconds(4), NOW));
        new Given(ASSIGNED.then(introduced(CAMILLE)).state())
                .when(state -> HastenIntroduction.decide(hasten(CAMILLE), state, NOW))
                .thenRefused(new IntroductionReason.NoIntroductionOwed());
    }

    private static HastenIntroduction hasten(AgentId agent) {
        return new HastenIntroduction(EXTENSION, as(agent), null, Duration.ofSeconds(4));
    }

    private static IntroductionPlanned planned(AgentId agent, @Nullable AgentId previous) {
        return new IntroductionPlanned(EXTENSION, agent, previous, TUESDAY_MORNING, NOW);
    }

    private static ReferentIntroduced introduced(AgentId agent) {
        return new ReferentIntroduced(EXTENSION, agent, Channel.COUNTER, null, NOW);
    }

    private static List<DossierEvent> decided(Story story, DossierCommand command) {
        return new Slices(story.state(), HOUSE, NOW).decide(command);
    }

    private static List<DossierEvent> introduce(Story story, Registry registry, Instant now) {
        return IntroduceReferent.decide(
                new IntroduceReferent(EXTENSION, WORDS), story.state(), registry, now);
    }

    /** What happened, which the registry can read again. */
    private static final class Story extends OneProcedure {
        private final List<DossierEvent> events;

        private Story(List<DossierEvent> events) {
            this.events = events;
        }

        static Story of(DossierEvent... events) {
            return new Story(List.of(events));
        }

        Story then(DossierEvent... more) {
            List<DossierEvent> all = new ArrayList<>(events);
            all.addAll(List.of(more));
            return new Story(all);
        }

        DossierState state() {
            return Given.happened(events.toArray(DossierEvent[]::new)).state();
        }

        @Override
        public Optional<DossierEvent> told(DossierId dossier, long sequence) {
            return sequence == 0 ? Optional.empty() : Optional.of(events.get((int) sequence - 1));
        }
    }

    /** The same town, before it knows where to write to Jeanne. */
    private static final class NoMail extends OneProcedure {
        @Override
        public boolean hasMail(PartyId party) {
            return false;
        }
    }

    /** Says all that it was told. */
    private static final class Aloud implements IntroductionWords {
        @Override
        public IntroductionWords in(Language language) {
            return this;
        }

        @Override
        public Words letter(Newcomer it) {
            return new Words(
                    "Moi",
                    String.join(
                            "|",
                            it.card().fullName(),
                            "" + it.previous(),
                            "" + it.reason(),
                            "" + it.line()));
        }

        @Override
        public String work() {
            return "Se présenter";
        }
    }
}

package org.visavis.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.command.dossier.Happened.HOUSE;
import static org.visavis.command.dossier.Happened.requested;
import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.MONDAY;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.TUESDAY;
import static org.visavis.command.dossier.SaintAubin.about;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.assigned;
import static org.visavis.command.dossier.SaintAubin.called;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visavis.command.decision.InSteadReason;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.ContactStep;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.InStead.ActedInStead;
import org.visavis.events.dossier.InStead.ActingInSteadAnnounced;
import org.visavis.events.dossier.InStead.ActingInSteadWithdrawn;
import org.visavis.events.dossier.InStead.Change;
import org.visavis.events.dossier.InStead.Changes;
import org.visavis.events.dossier.InSteadGround;
import org.visavis.events.dossier.Introduction.ReferentIntroduced;
import org.visavis.events.dossier.Ladder.HelpOffered;
import org.visavis.events.dossier.Ladder.RungClimbed;
import org.visavis.events.dossier.Purpose;
import org.visavis.events.dossier.Requests.RequestAnswered;
import org.visavis.events.dossier.Requests.RequestReminded;
import org.visavis.events.dossier.Work.ActionAdded;
import org.visavis.events.dossier.Work.ActionCompleted;
import org.visavis.events.party.PartyId;
import org.visavis.events.procedure.RungKind;
import org.visavis.events.wording.Language;
import org.visavis.events.wording.Words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What comes before somebody acts in Jeanne's stead, and what she is told. */
class ActInSteadTest {
    /** Seven working days after help was offered on Tuesday 3 March 2026. */
    private static final Instant WAITED = Instant.parse("2026-03-12T08:00:00Z");

    private static final InSteadWords WORDS = new Aloud();

    /** What was done on the way, and on which day it is asked. */
    record Way(Set<ContactStep> steps) {
        /** Nobody reminds of what was not asked, nor waits for help that was not offered. */
        Set<ContactStep> missing() {
            Set<ContactStep> missing = EnumSet.complementOf(EnumSet.copyOf(with(steps)));
            if (missing.contains(ContactStep.ASKED)) {
                missing.addAll(EnumSet.range(ContactStep.ASKED, ContactStep.WAITED));
            }
            if (missing.contains(ContactStep.HELP_OFFERED)) {
                missing.add(ContactStep.WAITED);
            }
            return missing;
        }

        private static Set<ContactStep> with(Set<ContactStep> steps) {
            Set<ContactStep> all = EnumSet.noneOf(ContactStep.class);
            all.addAll(steps);
            return all;
        }

        DossierState state() {
            List<DossierEvent> events =
                    new ArrayList<>(List.of(opened(), assigned(CAMILLE, MONDAY)));
            steps.stream().sorted().map(ActInSteadTest::event).forEach(events::addAll);
            return Given.happened(events.toArray(DossierEvent[]::new)).state();
        }

        Instant now() {
            return steps.contains(ContactStep.WAITED) ? WAITED : WAITED.minusMillis(1);
        }
    }

    static Stream<Way> ways() {
        List<ContactStep> all = List.of(ContactStep.values());
        return IntStream.range(0, 1 << all.size())
                .mapToObj(
                        bits ->
                                IntStream.range(0, all.size())
                                        .filter(bit -> ((bits >> bit) & 1) == 1)
                                        .mapToObj(all::get)
                                        .collect(Collectors.toUnmodifiableSet()))
                .map(Way::new);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void whatever_was_done_the_refusal_names_exactly_what_is_missing(Way way) {
        if (way.missing().isEmpty()) {
            assertThat(decided(way, null, null).getLast())
                    .isInstanceOfSatisfying(
                            ActingInSteadAnnounced.class,
                            it -> assertThat(it.ground()).isEqualTo(InSteadGround.LADDER));
            return;
        }
        new Given(way.state())
                .when(_ -> decided(way, null, null))
                .thenRefused(InSteadReason.ContactStepsMissing.of(way.missing()));
        assertThat(InSteadReason.ContactStepsMissing.of(way.missing()).missing())
                .containsExactlyElementsOf(
                        way.missing().stream().sorted().map(ContactStep::name).toList());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void consent_and_urgency_go_round_it_in_words_and_keep_what_was_missing(Way way) {
        for (InSteadGround ground : List.of(InSteadGround.CONSENT, InSteadGround.URGENCY)) {
            boolean consents = ground == InSteadGround.CONSENT;
            assertThat(decided(way, consents ? "Oui" : null, consents ? null : "Ce soir").getLast())
                    .isInstanceOfSatisfying(
                            ActingInSteadAnnounced.class,
                            it -> {
                                assertThat(it.ground()).isEqualTo(ground);
                                assertThat(it.words())
                                        .isEqualTo(about(consents ? "Oui" : "Ce soir"));
                                assertThat(it.missing())
                                        .containsExactlyInAnyOrderElementsOf(way.missing());
                            });
        }
    }

    @Test
    void the_party_is_told_before_by_a_signed_message() {
        assertThat(decided(everything(), null, null).getFirst())
                .isInstanceOfSatisfying(
                        MessageWritten.class,
                        it -> {
                            assertThat(it.purpose()).isEqualTo(Purpose.NOTICE);
                            assertThat(it.by()).isEqualTo(CAMILLE);
                            assertThat(it.text())
                                    .isEqualTo(about("Prénom Nom 2|Compléter|Délai|LADDER|null"));
                        });
    }

    @Test
    void an_answer_begins_it_all_again() {
        Way way = everything();
        DossierState answered =
                way.state()
                        .evolve(new RequestAnswered(EXTENSION, 1, null, null, TUESDAY))
                        .evolve(requested(2, TUESDAY));
        new Given(answered)
                .when(state -> ActInStead.decide(act(null, null), state, HOUSE, WAITED))
                .thenRefused(
                        InSteadReason.ContactStepsMissing.of(
                                EnumSet.range(ContactStep.REMINDED, ContactStep.WAITED)));
    }

    @Test
    void a_rung_that_is_somebodys_work_counts_once_it_is_done() {
        Way way =
                new Way(
                        EnumSet.complementOf(
                                EnumSet.of(ContactStep.HELP_OFFERED, ContactStep.WAITED)));
        DossierState entrusted =
                way.state()
                        .evolve(
                                new RungClimbed(
                                        EXTENSION, 1, 4, RungKind.OFFER_OF_HELP, null, 1, TUESDAY))
                        .evolve(Happened.action(1, CAMILLE, TUESDAY));
        new Given(entrusted)
                .when(state -> ActInStead.decide(act(null, null), state, HOUSE, WAITED))
                .thenRefused(
                        InSteadReason.ContactStepsMissing.of(
                                EnumSet.of(ContactStep.HELP_OFFERED, ContactStep.WAITED)));
        DossierState done =
                entrusted.evolve(
                        new ActionCompleted(EXTENSION, 1, CAMILLE, about("Aidée"), TUESDAY));
        assertThat(ActInStead.decide(act(null, null), done, HOUSE, WAITED)).hasSize(2);
    }

    @Test
    void afterwards_the_party_reads_the_old_value_of_their_card_and_the_new_one() {
        Told told = announced(true);
        var changes = new Changes(List.of(new Change("PHONE", "inventé", "02 00 00 00 02")));

        List<DossierEvent> events =
                CompleteActInStead.decide(
                        new CompleteActInStead(EXTENSION, as(CAMILLE), 1, changes, null, WORDS),
                        told.state(),
                        told,
                        NOW);

        var known = new Changes(List.of(new Change("phone", "02 00 00 00 01", "02 00 00 00 02")));
        assertThat(events.getLast())
                .isInstanceOfSatisfying(
                        ActedInStead.class,
                        it ->
                                assertThat(it.changes().orElse(new Changes(List.of())))
                                        .isEqualTo(known));
        assertThat(events.getFirst())
                .isInstanceOfSatisfying(
                        MessageWritten.class,
                        it ->
                                assertThat(it.text().orElse(""))
                                        .contains("02 00 00 00 01", "02 00 00 00 02", "Compléter"));
        new Given(told.state())
                .when(
                        state ->
                                CompleteActInStead.decide(
                                        new CompleteActInStead(
                                                EXTENSION, as(CAMILLE), 1, null, null, WORDS),
                                        state,
                                        told,
                                        NOW))
                .thenRefused(new InSteadReason.NothingWasChanged());
    }

    @Test
    void where_no_mail_can_leave_somebody_tells_them_first() {
        Told told = announced(false);
        var changes = new Changes(List.of(new Change("Surface", null, "42 m²")));
        var complete = new CompleteActInStead(EXTENSION, as(CAMILLE), 1, changes, null, WORDS);

        new Given(told.state())
                .when(state -> CompleteActInStead.decide(complete, state, told, NOW))
                .thenRefused(new InSteadReason.PartyNotToldBefore(1));
        DossierState knows =
                told.state().evolve(new ActionCompleted(EXTENSION, 1, CAMILLE, about("Dit"), NOW));
        assertThat(CompleteActInStead.decide(complete, knows, told, NOW).getFirst())
                .isInstanceOf(ActionAdded.class);
    }

    @Test
    void it_can_be_given_up_and_is_settled_then() {
        Told told = announced(true);
        var withdraw = new WithdrawActInStead(EXTENSION, as(CAMILLE), 1, "Elle l’a fait", WORDS);
        List<DossierEvent> events = WithdrawActInStead.decide(withdraw, told.state(), told, NOW);
        assertThat(events.getLast()).isInstanceOf(ActingInSteadWithdrawn.class);
        DossierState after = told.state().evolve(events.getFirst()).evolve(events.getLast());
        assertThat(after.facts().stead().announced().open()).isEmpty();
    }

    private static Way everything() {
        return new Way(Set.of(ContactStep.values()));
    }

    private static List<DossierEvent> decided(
            Way way, @Nullable String consent, @Nullable String urgent) {
        return ActInStead.decide(act(consent, urgent), way.state(), HOUSE, way.now());
    }

    private static ActInStead act(@Nullable String consent, @Nullable String urgent) {
        return new ActInStead(
                EXTENSION, as(CAMILLE), "Compléter", "Délai", consent, urgent, null, WORDS);
    }

    /** Nothing is asked, so nothing is reminded of; the rest happens as it is told. */
    private static List<DossierEvent> event(ContactStep step) {
        return switch (step) {
            case INTRODUCED ->
                    List.of(
                            new ReferentIntroduced(
                                    EXTENSION, CAMILLE, Channel.COUNTER, null, MONDAY));
            case ASKED -> List.of(requested(1, MONDAY));
            case REMINDED ->
                    List.of(new RequestReminded(EXTENSION, 1, CAMILLE, null, null, TUESDAY));
            case CALLED -> List.of(called(1, CAMILLE, TUESDAY));
            case HELP_OFFERED -> List.of(new HelpOffered(EXTENSION, CAMILLE, 1, TUESDAY));
            case WAITED -> List.of();
        };
    }

    private static Told announced(boolean mail) {
        DossierState before = everything().state();
        Told registry = new Told(mail, before, List.of());
        return new Told(mail, before, ActInStead.decide(act(null, null), before, registry, WAITED));
    }

    /** A town that can read what was announced last. */
    private static final class Told extends OneProcedure {
        private final boolean mail;
        private final DossierState before;
        private final List<DossierEvent> since;

        Told(boolean mail, DossierState before, List<DossierEvent> since) {
            this.mail = mail;
            this.before = before;
            this.since = since;
        }

        DossierState state() {
            DossierState state = before;
            for (DossierEvent event : since) {
                state = state.evolve(event);
            }
            return state;
        }

        @Override
        public boolean hasMail(PartyId party) {
            return mail;
        }

        @Override
        public Optional<DossierEvent> told(DossierId dossier, long sequence) {
            return Optional.of(since.getLast());
        }
    }

    /** Says all that it was told. */
    private static final class Aloud implements InSteadWords {
        @Override
        public InSteadWords in(Language language) {
            return this;
        }

        @Override
        public Words before(
                String who,
                String what,
                String why,
                InSteadGround ground,
                @Nullable String words,
                @Nullable Changes changes) {
            return new Words("Avant", String.join("|", who, what, why, ground.name(), "" + words));
        }

        @Override
        public Words after(
                String who, String what, String why, Changes changes, @Nullable String note) {
            return new Words("Après", String.join("|", who, what, why, "" + changes));
        }

        @Override
        public Words withdrawn(String who, String what, String reason) {
            return new Words("Non", String.join("|", who, what, reason));
        }

        @Override
        public String work(Words letter) {
            return "Prévenir : " + letter.text();
        }
    }
}

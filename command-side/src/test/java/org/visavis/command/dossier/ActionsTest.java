package org.visavis.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.command.dossier.Happened.HOUSE;
import static org.visavis.command.dossier.Happened.NEXT_WEEK;
import static org.visavis.command.dossier.Happened.action;
import static org.visavis.command.dossier.Happened.followUpNeeded;
import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.MONDAY;
import static org.visavis.command.dossier.SaintAubin.NADIA;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.THOMAS;
import static org.visavis.command.dossier.SaintAubin.THURSDAY;
import static org.visavis.command.dossier.SaintAubin.TUESDAY;
import static org.visavis.command.dossier.SaintAubin.YVES;
import static org.visavis.command.dossier.SaintAubin.about;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.called;
import static org.visavis.command.dossier.SaintAubin.closed;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.WorkReason;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Work.ActionAdded;
import org.visavis.events.dossier.Work.ActionCompleted;
import org.visavis.events.dossier.Work.ActionTakenInCharge;
import org.visavis.events.dossier.Work.FollowUpDismissed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Who has something to do, who is at it, and how it ends. */
class ActionsTest {
    private static final Given OPEN = Given.happened(opened(), called(1, THOMAS, MONDAY));
    private static final Given HERS = OPEN.then(action(1, CAMILLE, TUESDAY));
    private static final Given PROVIDERS = OPEN.then(action(1, null, TUESDAY));

    @Test
    void the_referent_does_it_unless_somebody_else_is_named() {
        add(OPEN, visit(null, null), null).thenHappens(added(THOMAS, null, null));
        add(OPEN, visit(CAMILLE, null), 1).thenHappens(added(CAMILLE, null, 1));
        add(OPEN, visit(null, "Géomètre Lenoir"), null)
                .thenHappens(added(null, "Géomètre Lenoir", null));
    }

    @Test
    void actions_are_numbered() {
        add(HERS.then(done(1)), visit(null, null), null)
                .thenHappens(
                        new ActionAdded(
                                EXTENSION,
                                2,
                                null,
                                THOMAS,
                                about("Visiter"),
                                THOMAS,
                                null,
                                NEXT_WEEK,
                                NOW));
    }

    @Test
    void nobody_from_elsewhere_and_no_two_at_once() {
        add(OPEN, visit(YVES, null), null)
                .thenRefused(new Reason.AgentUnknown(Optional.of("owner")));
        add(OPEN, visit(CAMILLE, "Géomètre Lenoir"), null)
                .thenRefused(new WorkReason.TwoOwners("owner"));
    }

    @Test
    void it_is_born_only_of_an_exchange_that_was() {
        add(OPEN, visit(null, null), 2).thenRefused(new WorkReason.InteractionUnknown(2));
    }

    @Test
    void it_may_be_due_today_but_not_before() {
        Instant thisMorning = Instant.parse("2026-03-15T23:00:00Z");
        Instant lastNight = Instant.parse("2026-03-15T22:59:00Z");

        assertThat(
                        AddAction.decide(
                                adding(new NewAction("Visiter", thisMorning, null, null), null),
                                OPEN.state(),
                                HOUSE,
                                NOW))
                .hasSize(1);
        add(OPEN, new NewAction("Visiter", lastNight, null, null), null)
                .thenRefused(new WorkReason.DueInThePast("due", LocalDate.of(2026, 3, 16)));
    }

    @Test
    void nothing_new_is_to_be_done_on_a_closed_dossier() {
        add(OPEN.then(closed(THURSDAY)), visit(null, null), null)
                .thenRefused(new Reason.DossierIsClosed(THURSDAY));
    }

    @Test
    void the_owner_takes_it_once() {
        take(HERS, CAMILLE).thenHappens(taken(CAMILLE));
        take(HERS.then(taken(CAMILLE)), CAMILLE).thenItIsAlreadySo();
    }

    @Test
    void nobody_takes_what_is_somebody_elses_but_a_providers_anybody() {
        take(HERS, THOMAS).thenRefused(new WorkReason.NotTheOwner(CAMILLE));
        take(PROVIDERS, NADIA).thenHappens(taken(NADIA));
    }

    @Test
    void a_colleague_may_have_done_it_also_once_the_dossier_is_closed() {
        complete(HERS.then(closed(THURSDAY)), 1).thenHappens(done(1));
    }

    @Test
    void what_is_done_is_done() {
        complete(HERS.then(done(1)), 1).thenRefused(new WorkReason.AlreadySettled(1));
        take(HERS.then(done(1)), CAMILLE).thenRefused(new WorkReason.AlreadySettled(1));
        complete(HERS, 2).thenRefused(new Reason.NotVisible());
    }

    @Test
    void it_is_not_done_before_it_was_to_be_done() {
        var command = new CompleteAction(EXTENSION, as(NADIA), 1, "Visité", MONDAY);
        HERS.when(state -> CompleteAction.decide(command, state, NOW))
                .thenRefused(new Reason.TooEarly("happenedAt", TUESDAY));
    }

    @Test
    void an_alarm_is_silenced_with_a_reason_and_once() {
        Given alarming = OPEN.then(followUpNeeded(1, MONDAY));
        var dismissed = new FollowUpDismissed(EXTENSION, 1, NADIA, about("Réglé"), NOW);

        dismiss(alarming, 1).thenHappens(dismissed);
        dismiss(alarming.then(dismissed), 1).thenRefused(new WorkReason.NoFollowUpAwaited(1));
        dismiss(OPEN, 1).thenRefused(new WorkReason.NoFollowUpAwaited(1));
        dismiss(OPEN, 7).thenRefused(new Reason.NotVisible());
    }

    private static NewAction visit(@Nullable AgentId owner, @Nullable String provider) {
        return new NewAction("Visiter", NEXT_WEEK, owner, provider);
    }

    private static ActionAdded added(
            @Nullable AgentId owner, @Nullable String provider, @Nullable Integer interaction) {
        return new ActionAdded(
                EXTENSION,
                1,
                interaction,
                THOMAS,
                about("Visiter"),
                owner,
                provider == null ? null : about(provider),
                NEXT_WEEK,
                NOW);
    }

    private static ActionTakenInCharge taken(AgentId by) {
        return new ActionTakenInCharge(EXTENSION, 1, by, NOW);
    }

    private static ActionCompleted done(int number) {
        return new ActionCompleted(EXTENSION, number, NADIA, about("Visité"), NOW);
    }

    private static AddAction adding(NewAction action, @Nullable Integer interaction) {
        return new AddAction(EXTENSION, as(THOMAS), action, interaction, null);
    }

    private static Given.When add(Given given, NewAction action, @Nullable Integer interaction) {
        return given.when(
                state -> AddAction.decide(adding(action, interaction), state, HOUSE, NOW));
    }

    private static Given.When take(Given given, AgentId by) {
        var command = new TakeAction(EXTENSION, as(by), 1, null);
        return given.when(state -> TakeAction.decide(command, state, NOW));
    }

    private static Given.When complete(Given given, int number) {
        var command = new CompleteAction(EXTENSION, as(NADIA), number, "Visité", null);
        return given.when(state -> CompleteAction.decide(command, state, NOW));
    }

    private static Given.When dismiss(Given given, int interaction) {
        var command = new DismissFollowUp(EXTENSION, as(NADIA), interaction, "Réglé");
        return given.when(state -> DismissFollowUp.decide(command, state, NOW));
    }
}

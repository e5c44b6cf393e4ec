package org.visavis.command.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.visavis.command.contact.Roof.HELENE;
import static org.visavis.command.contact.Roof.MONDAY;
import static org.visavis.command.contact.Roof.NADIA;
import static org.visavis.command.contact.Roof.NOW;
import static org.visavis.command.contact.Roof.OTHER;
import static org.visavis.command.contact.Roof.PERMIT;
import static org.visavis.command.contact.Roof.ROOF;
import static org.visavis.command.contact.Roof.YVES;
import static org.visavis.command.contact.Roof.attached;
import static org.visavis.command.contact.Roof.changed;
import static org.visavis.command.contact.Roof.log;
import static org.visavis.command.contact.Roof.logged;
import static org.visavis.command.contact.Roof.settled;

import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.contact.ContactEvent;
import org.visavis.events.dossier.DossierId;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A contact without a dossier is somebody's, until it finds its dossier or needs none. */
class ContactRulesTest {
    @Test
    void whoever_logs_a_contact_looks_after_it() {
        assertThat(asked(log(null, null, null))).containsExactly(logged(HELENE.agent(), null, NOW));
    }

    @Test
    void a_colleague_can_be_named_at_once() {
        assertThat(asked(log(NADIA.agent(), null, null)))
                .containsExactly(logged(NADIA.agent(), null, NOW));
    }

    @Test
    void it_can_be_told_afterwards_but_not_in_advance() {
        assertThat(asked(log(null, null, MONDAY)))
                .containsExactly(logged(HELENE.agent(), null, MONDAY));
        refused(
                () -> asked(log(null, null, NOW.plusSeconds(1))),
                new Reason.InTheFuture("happenedAt", NOW));
    }

    @Test
    void nothing_can_be_due_before_the_contact_itself() {
        refused(() -> asked(log(null, MONDAY, NOW)), new Reason.TooEarly("due", NOW));
        assertThat(asked(log(null, NOW.plus(Duration.ofDays(2)), NOW)))
                .containsExactly(logged(HELENE.agent(), NOW.plus(Duration.ofDays(2)), NOW));
    }

    @Test
    void a_stranger_cannot_look_after_it() {
        refused(
                () ->
                        LogContact.decide(
                                log(YVES.agent(), null, null), new ContactState.None(), false, NOW),
                new Reason.AgentUnknown(Optional.of("owner")));
        refused(
                () -> ChangeContactOwner.decide(owner(HELENE, YVES), waiting(), false, NOW),
                new Reason.AgentUnknown(Optional.of("owner")));
    }

    @Test
    void one_identifier_is_one_contact() {
        refused(
                () -> LogContact.decide(log(null, null, null), waiting(), true, NOW),
                new Reason.AlreadyExists());
    }

    @Test
    void it_changes_hands_and_says_from_whom() {
        assertThat(ChangeContactOwner.decide(owner(HELENE, NADIA), waiting(), true, NOW))
                .containsExactly(changed(NADIA.agent(), HELENE.agent(), NOW));
    }

    @Test
    void the_same_owner_again_changes_nothing() {
        assertThat(ChangeContactOwner.decide(owner(HELENE, HELENE), waiting(), true, NOW))
                .isEmpty();
    }

    @Test
    void it_changes_hands_again_from_the_one_who_had_it() {
        ContactState hers = waiting().evolve(changed(NADIA.agent(), HELENE.agent(), MONDAY));

        assertThat(ChangeContactOwner.decide(owner(NADIA, HELENE), hers, true, NOW))
                .containsExactly(changed(HELENE.agent(), NADIA.agent(), NOW));
    }

    @Test
    void it_finds_its_dossier_once() {
        assertThat(attach(waiting(), HELENE, PERMIT)).containsExactly(attached(PERMIT, NOW));
        assertThat(attach(waiting().evolve(attached(PERMIT, MONDAY)), HELENE, PERMIT)).isEmpty();
        refused(
                () -> attach(waiting().evolve(attached(PERMIT, MONDAY)), HELENE, OTHER),
                new Reason.ContactIsAttached(PERMIT));
    }

    @Test
    void it_may_need_no_dossier_at_all() {
        assertThat(settle(waiting(), HELENE)).containsExactly(settled(NOW));
    }

    @Test
    void what_is_settled_is_not_touched_again() {
        ContactState done = waiting().evolve(settled(MONDAY));

        refused(() -> settle(done, HELENE), new Reason.ContactIsSettled());
        refused(() -> attach(done, HELENE, PERMIT), new Reason.ContactIsSettled());
        refused(
                () -> ChangeContactOwner.decide(owner(HELENE, NADIA), done, true, NOW),
                new Reason.ContactIsSettled());
    }

    @Test
    void what_has_its_dossier_is_not_touched_again() {
        ContactState done = waiting().evolve(attached(PERMIT, MONDAY));

        refused(() -> settle(done, HELENE), new Reason.ContactIsAttached(PERMIT));
        refused(
                () -> ChangeContactOwner.decide(owner(HELENE, NADIA), done, true, NOW),
                new Reason.ContactIsAttached(PERMIT));
    }

    @Test
    void another_organisation_learns_nothing() {
        refused(() -> settle(waiting(), YVES), new Reason.NotVisible());
        refused(() -> attach(waiting(), YVES, PERMIT), new Reason.NotVisible());
        refused(
                () -> attach(waiting().evolve(attached(PERMIT, MONDAY)), YVES, PERMIT),
                new Reason.NotVisible());
        refused(
                () -> ChangeContactOwner.decide(owner(YVES, YVES), waiting(), true, NOW),
                new Reason.NotVisible());
    }

    @Test
    void there_is_nothing_to_see_before_it_is_logged() {
        refused(() -> settle(new ContactState.None(), HELENE), new Reason.NotVisible());
        refused(() -> attach(new ContactState.None(), HELENE, PERMIT), new Reason.NotVisible());
    }

    private static ContactState waiting() {
        return new ContactState.None().evolve(logged(HELENE.agent(), null, MONDAY));
    }

    private static List<ContactEvent> asked(LogContact command) {
        return LogContact.decide(command, new ContactState.None(), true, NOW);
    }

    private static ChangeContactOwner owner(Actor by, Actor owner) {
        return new ChangeContactOwner(ROOF, by, owner.agent(), "Elle suit l’habitat");
    }

    private static List<ContactEvent> attach(ContactState state, Actor by, DossierId dossier) {
        return AttachContact.decide(new AttachContact(ROOF, by, dossier), state, NOW);
    }

    private static List<ContactEvent> settle(ContactState state, Actor by) {
        return SettleContact.decide(new SettleContact(ROOF, by, "Renseignée"), state, NOW);
    }

    private static void refused(Runnable asking, Reason reason) {
        assertThatThrownBy(asking::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}

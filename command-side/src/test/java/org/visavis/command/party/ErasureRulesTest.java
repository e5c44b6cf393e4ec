package org.visavis.command.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.command.party.SaintAubin.JEANNE;
import static org.visavis.command.party.SaintAubin.JEANNE_AGAIN;
import static org.visavis.command.party.SaintAubin.MARC;
import static org.visavis.command.party.SaintAubin.MONDAY;
import static org.visavis.command.party.SaintAubin.NOW;
import static org.visavis.command.party.SaintAubin.PETIT;
import static org.visavis.command.party.SaintAubin.THOMAS;
import static org.visavis.command.party.SaintAubin.VISA;
import static org.visavis.command.party.SaintAubin.YVES;
import static org.visavis.command.party.SaintAubin.asked;
import static org.visavis.command.party.SaintAubin.confirmed;
import static org.visavis.command.party.SaintAubin.erased;
import static org.visavis.command.party.SaintAubin.merged;
import static org.visavis.command.party.SaintAubin.registered;

import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Belongings.Belonging;
import org.visavis.command.decision.ErasureReason;
import org.visavis.command.decision.Reason;
import org.visavis.events.contact.ContactId;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.party.ErasureGround;
import org.visavis.events.party.PartyErasure.ErasureConfirmed;
import org.visavis.events.party.PartyErasure.ErasureRefused;
import org.visavis.events.party.PartyErasure.ErasureWithdrawn;
import org.visavis.events.party.PartyKind;
import org.visavis.events.privacy.Confidential;

import java.util.List;

/** Nobody is forgotten by one person alone, nor while somebody still answers for their dossier. */
class ErasureRulesTest {
    private static final Belonging NOTHING = new Belonging(List.of(), List.of(), List.of());
    private static final DossierId TERRACE = new DossierId("40000000-0000-0000-0000-000000000001");
    private static final Belonging OPEN = new Belonging(List.of(), List.of(TERRACE), List.of());

    private static final Given KNOWN = Given.happened(registered(JEANNE, PartyKind.PERSON));
    private static final Given ASKED = KNOWN.then(asked(THOMAS, MONDAY));
    private static final Given CONFIRMED = ASKED.then(confirmed(MARC, MONDAY));
    private static final Given ERASED = CONFIRMED.then(erased(THOMAS, MARC, MONDAY));

    @Test
    void a_request_tells_its_grounds() {
        ask(KNOWN, THOMAS, VISA, NOTHING).thenHappens(asked(THOMAS, NOW));
    }

    @Test
    void the_same_request_again_changes_nothing_and_another_one_waits() {
        ask(ASKED, MARC, VISA, NOTHING).thenItIsAlreadySo();
        ask(ASKED, MARC, "AD49 2026-118", NOTHING)
                .thenRefused(new ErasureReason.ErasureIsAsked(THOMAS.agent()));
    }

    @Test
    void a_dossier_in_hand_does_not_lose_its_party() {
        ask(KNOWN, THOMAS, VISA, OPEN)
                .thenRefused(new ErasureReason.DossiersAreOpen(List.of(TERRACE)));
        confirm(ASKED, MARC, OPEN).thenRefused(new ErasureReason.DossiersAreOpen(List.of(TERRACE)));
        assertThat(new ErasureReason.DossiersAreOpen(List.of(TERRACE)).missing())
                .containsExactly(TERRACE.value());
    }

    @Test
    void it_takes_two() {
        confirm(ASKED, THOMAS, NOTHING)
                .thenRefused(new ErasureReason.AnotherHasToConfirm(THOMAS.agent()));
        var contact = new ContactId("50000000-0000-0000-0000-000000000001");
        confirm(ASKED, MARC, new Belonging(List.of(JEANNE_AGAIN), List.of(), List.of(contact)))
                .thenHappens(
                        new ErasureConfirmed(
                                JEANNE,
                                MARC.agent(),
                                List.of(JEANNE_AGAIN),
                                List.of(contact),
                                NOW));
    }

    @Test
    void what_nobody_asked_for_is_neither_confirmed_nor_refused_nor_taken_back() {
        for (Given given : List.of(KNOWN, ASKED.then(withdrawn()), ASKED.then(refused()))) {
            confirm(given, MARC, NOTHING).thenRefused(new ErasureReason.NoErasureAsked());
            refuse(given, MARC).thenRefused(new ErasureReason.NoErasureAsked());
            withdraw(given, THOMAS).thenRefused(new ErasureReason.NoErasureAsked());
            ask(given, THOMAS, VISA, NOTHING).thenHappens(asked(THOMAS, NOW));
        }
    }

    @Test
    void whoever_asked_may_refuse_too_and_both_can_be_asked_again() {
        refuse(ASKED, THOMAS)
                .thenHappens(
                        new ErasureRefused(
                                JEANNE,
                                Confidential.about(JEANNE, "Un recours est possible"),
                                THOMAS.agent(),
                                NOW));
        withdraw(ASKED, MARC).thenHappens(new ErasureWithdrawn(JEANNE, MARC.agent(), NOW));
    }

    @Test
    void what_is_confirmed_or_done_is_so_already() {
        for (Given given : List.of(CONFIRMED, ERASED)) {
            ask(given, THOMAS, "AD49 2026-118", OPEN).thenItIsAlreadySo();
            confirm(given, THOMAS, OPEN).thenItIsAlreadySo();
            refuse(given, MARC).thenRefused(new ErasureReason.PartyIsErased(MONDAY));
            withdraw(given, MARC).thenRefused(new ErasureReason.PartyIsErased(MONDAY));
        }
    }

    @Test
    void nothing_more_is_told_of_who_was_forgotten() {
        for (Given given : List.of(CONFIRMED, ERASED)) {
            given.when(
                            state ->
                                    CorrectParty.decide(
                                            new CorrectParty(
                                                    JEANNE,
                                                    THOMAS,
                                                    PartyKind.PERSON,
                                                    PETIT,
                                                    "Mal entendu"),
                                            state,
                                            NOW))
                    .thenRefused(new ErasureReason.PartyIsErased(MONDAY));
            assertThat(given.state().isForgotten()).isTrue();
        }
        assertThat(ASKED.state().isForgotten()).isFalse();
    }

    @Test
    void a_record_that_gave_way_is_forgotten_with_the_one_that_speaks_for_it() {
        Given gaveWay =
                Given.happened(registered(JEANNE, PartyKind.PERSON))
                        .then(merged(JEANNE, JEANNE_AGAIN, MONDAY));

        ask(gaveWay, THOMAS, VISA, NOTHING).thenRefused(new Reason.PartyIsMerged(JEANNE_AGAIN));
        confirm(ASKED.then(merged(JEANNE, JEANNE_AGAIN, MONDAY)), MARC, NOTHING)
                .thenRefused(new Reason.PartyIsMerged(JEANNE_AGAIN));
    }

    @Test
    void another_organisation_learns_nothing() {
        for (Given given : List.of(Given.nothing(), KNOWN, ASKED, CONFIRMED, ERASED)) {
            ask(given, YVES, VISA, NOTHING).thenRefused(new Reason.NotVisible());
            confirm(given, YVES, NOTHING).thenRefused(new Reason.NotVisible());
            refuse(given, YVES).thenRefused(new Reason.NotVisible());
            withdraw(given, YVES).thenRefused(new Reason.NotVisible());
        }
    }

    @Test
    void the_keys_go_only_after_two_persons_wanted_it_and_once() {
        var command = new EraseParty(JEANNE);
        assertThat(EraseParty.decide(command, CONFIRMED.state(), NOW))
                .hasValue(erased(THOMAS, MARC, NOW));
        for (Given given : List.of(Given.nothing(), KNOWN, ASKED, ERASED)) {
            assertThat(EraseParty.decide(command, given.state(), NOW)).isEmpty();
        }
    }

    @Test
    void a_store_that_came_back_from_a_backup_is_told_again_and_once() {
        var command = new ReplayErasure(JEANNE, erased(THOMAS, MARC, MONDAY));
        for (Given given : List.of(KNOWN, ASKED, CONFIRMED)) {
            given.when(state -> ReplayErasure.decide(command, state))
                    .thenHappens(erased(THOMAS, MARC, MONDAY));
        }
        for (Given given : List.of(Given.nothing(), ERASED)) {
            given.when(state -> ReplayErasure.decide(command, state)).thenItIsAlreadySo();
        }
    }

    private static ErasureWithdrawn withdrawn() {
        return new ErasureWithdrawn(JEANNE, THOMAS.agent(), MONDAY);
    }

    private static ErasureRefused refused() {
        return new ErasureRefused(
                JEANNE, Confidential.about(JEANNE, "Trop tôt"), MARC.agent(), MONDAY);
    }

    private static Given.When ask(Given given, Actor by, String visa, Belonging belonging) {
        var command = new AskErasure(JEANNE, by, ErasureGround.ARCHIVES_VISA, visa);
        return given.when(state -> AskErasure.decide(command, state, belonging, NOW));
    }

    private static Given.When confirm(Given given, Actor by, Belonging belonging) {
        var command = new ConfirmErasure(JEANNE, by);
        return given.when(state -> ConfirmErasure.decide(command, state, belonging, NOW));
    }

    private static Given.When refuse(Given given, Actor by) {
        var command = new RefuseErasure(JEANNE, by, "Un recours est possible");
        return given.when(state -> RefuseErasure.decide(command, state, NOW));
    }

    private static Given.When withdraw(Given given, Actor by) {
        var command = new WithdrawErasure(JEANNE, by);
        return given.when(state -> WithdrawErasure.decide(command, state, NOW));
    }
}

package org.visavis.command.party;

import static org.visavis.command.party.SaintAubin.FRIENDS;
import static org.visavis.command.party.SaintAubin.JEANNE;
import static org.visavis.command.party.SaintAubin.MONDAY;
import static org.visavis.command.party.SaintAubin.NOW;
import static org.visavis.command.party.SaintAubin.ODILE;
import static org.visavis.command.party.SaintAubin.PAUL;
import static org.visavis.command.party.SaintAubin.THOMAS;
import static org.visavis.command.party.SaintAubin.YVES;
import static org.visavis.command.party.SaintAubin.added;
import static org.visavis.command.party.SaintAubin.corrected;
import static org.visavis.command.party.SaintAubin.ended;
import static org.visavis.command.party.SaintAubin.merged;
import static org.visavis.command.party.SaintAubin.registered;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.events.party.PartyContacts.PartyContactCorrected;
import org.visavis.events.party.PartyKind;
import org.visavis.events.privacy.Confidential;

/** A body is reached through named persons, each with a role and a direct line. */
class ContactsTest {
    private static final Given BODY = Given.happened(registered(FRIENDS, PartyKind.BODY));
    private static final Given WITH_ODILE = BODY.then(added(1, ODILE, MONDAY));

    @Test
    void the_first_contact_is_number_one_and_the_next_number_two() {
        add(BODY, THOMAS).thenHappens(added(1, PAUL, NOW));
        add(WITH_ODILE, THOMAS).thenHappens(added(2, PAUL, NOW));
    }

    @Test
    void the_number_of_one_who_left_is_not_given_again() {
        add(WITH_ODILE.then(ended(1, MONDAY)), THOMAS).thenHappens(added(2, PAUL, NOW));
    }

    @Test
    void a_person_speaks_for_themselves() {
        add(Given.happened(registered(FRIENDS, PartyKind.PERSON)), THOMAS)
                .thenRefused(new Reason.PersonHasNoContacts());
    }

    @Test
    void a_person_that_turned_out_to_be_a_body_has_contacts() {
        add(
                        Given.happened(
                                registered(FRIENDS, PartyKind.PERSON),
                                corrected(FRIENDS, 1, PartyKind.BODY, MONDAY)),
                        THOMAS)
                .thenHappens(added(1, PAUL, NOW));
    }

    @Test
    void a_contact_is_corrected_with_a_reason() {
        correct(WITH_ODILE, THOMAS, 1)
                .thenHappens(
                        new PartyContactCorrected(
                                FRIENDS,
                                1,
                                Confidential.about(FRIENDS, PAUL),
                                Confidential.about(FRIENDS, "Nouveau bureau"),
                                NOW));
    }

    @Test
    void one_who_left_is_not_corrected() {
        correct(WITH_ODILE.then(ended(1, MONDAY)), THOMAS, 1)
                .thenRefused(new Reason.ContactHasEnded());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, -1})
    void nobody_has_a_number_that_was_not_given(int number) {
        correct(WITH_ODILE, THOMAS, number).thenRefused(new Reason.NotVisible());
        end(WITH_ODILE, THOMAS, number).thenRefused(new Reason.NotVisible());
    }

    @Test
    void one_leaves_and_leaving_again_changes_nothing() {
        end(WITH_ODILE, THOMAS, 1).thenHappens(ended(1, NOW));
        end(WITH_ODILE.then(ended(1, MONDAY)), THOMAS, 1).thenItIsAlreadySo();
    }

    @Test
    void another_organisation_learns_nothing() {
        add(BODY, YVES).thenRefused(new Reason.NotVisible());
        correct(WITH_ODILE, YVES, 1).thenRefused(new Reason.NotVisible());
        end(WITH_ODILE, YVES, 1).thenRefused(new Reason.NotVisible());
    }

    @Test
    void a_record_for_which_another_speaks_stays_as_it_is() {
        Given merged = WITH_ODILE.then(merged(FRIENDS, JEANNE, MONDAY));

        add(merged, THOMAS).thenRefused(new Reason.PartyIsMerged(JEANNE));
        correct(merged, THOMAS, 1).thenRefused(new Reason.PartyIsMerged(JEANNE));
        end(merged, THOMAS, 1).thenRefused(new Reason.PartyIsMerged(JEANNE));
    }

    private static Given.When add(Given given, Actor by) {
        return given.when(
                state -> AddContact.decide(new AddContact(FRIENDS, by, PAUL), state, NOW));
    }

    private static Given.When correct(Given given, Actor by, int number) {
        var command = new CorrectContact(FRIENDS, by, number, PAUL, "Nouveau bureau");
        return given.when(state -> CorrectContact.decide(command, state, NOW));
    }

    private static Given.When end(Given given, Actor by, int number) {
        var command = new EndContact(FRIENDS, by, number, "A quitté le bureau");
        return given.when(state -> EndContact.decide(command, state, NOW));
    }
}

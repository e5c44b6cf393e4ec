package org.visavis.command.party;

import static org.visavis.command.party.SaintAubin.JEANNE;
import static org.visavis.command.party.SaintAubin.JEANNE_AGAIN;
import static org.visavis.command.party.SaintAubin.MONDAY;
import static org.visavis.command.party.SaintAubin.NOW;
import static org.visavis.command.party.SaintAubin.PETIT;
import static org.visavis.command.party.SaintAubin.THOMAS;
import static org.visavis.command.party.SaintAubin.YVES;
import static org.visavis.command.party.SaintAubin.corrected;
import static org.visavis.command.party.SaintAubin.merged;
import static org.visavis.command.party.SaintAubin.registered;
import static org.visavis.command.party.SaintAubin.unmerged;

import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.events.party.PartyKind;

class CorrectPartyTest {
    private static final Given KNOWN = Given.happened(registered(JEANNE, PartyKind.PERSON));

    @Test
    void says_which_telling_it_corrects_and_why() {
        when(KNOWN, THOMAS, PartyKind.PERSON)
                .thenHappens(corrected(JEANNE, 1, PartyKind.PERSON, NOW));
    }

    @Test
    void a_second_one_corrects_the_first() {
        when(KNOWN.then(corrected(JEANNE, 1, PartyKind.PERSON, MONDAY)), THOMAS, PartyKind.PERSON)
                .thenHappens(corrected(JEANNE, 2, PartyKind.PERSON, NOW));
    }

    @Test
    void what_was_taken_for_a_person_can_turn_out_to_be_a_body() {
        when(KNOWN, THOMAS, PartyKind.BODY).thenHappens(corrected(JEANNE, 1, PartyKind.BODY, NOW));
    }

    @Test
    void another_organisation_learns_nothing() {
        when(KNOWN, YVES, PartyKind.PERSON).thenRefused(new Reason.NotVisible());
    }

    @Test
    void nobody_can_be_corrected_who_was_never_registered() {
        when(Given.nothing(), THOMAS, PartyKind.PERSON).thenRefused(new Reason.NotVisible());
    }

    @Test
    void a_record_for_which_another_speaks_stays_as_it_is() {
        when(KNOWN.then(merged(JEANNE, JEANNE_AGAIN, MONDAY)), THOMAS, PartyKind.PERSON)
                .thenRefused(new Reason.PartyIsMerged(JEANNE_AGAIN));
    }

    @Test
    void a_record_that_speaks_for_itself_again_can_be_corrected_again() {
        when(
                        KNOWN.then(
                                merged(JEANNE, JEANNE_AGAIN, MONDAY),
                                unmerged(JEANNE, JEANNE_AGAIN, MONDAY)),
                        THOMAS,
                        PartyKind.PERSON)
                .thenHappens(corrected(JEANNE, 1, PartyKind.PERSON, NOW));
    }

    private static Given.When when(Given given, Actor by, PartyKind kind) {
        var command = new CorrectParty(JEANNE, by, kind, PETIT, "Mal entendu");
        return given.when(state -> CorrectParty.decide(command, state, NOW));
    }
}

package org.visavis.command.dossier;

import static org.visavis.command.dossier.Happened.BY_JEANNE;
import static org.visavis.command.dossier.Happened.BY_SOMEBODY_ELSE;
import static org.visavis.command.dossier.Happened.HOUSE;
import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.MONDAY;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.THOMAS;
import static org.visavis.command.dossier.SaintAubin.THURSDAY;
import static org.visavis.command.dossier.SaintAubin.TUESDAY;
import static org.visavis.command.dossier.SaintAubin.YVES;
import static org.visavis.command.dossier.SaintAubin.about;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.called;
import static org.visavis.command.dossier.SaintAubin.changed;
import static org.visavis.command.dossier.SaintAubin.closed;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.AskingParty;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Registry;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Conversation.PartyWrote;
import org.visavis.events.dossier.Conversation.TeamNoteWritten;

/** The party writes to whoever answers; colleagues write to one another. */
class WritingToEachOtherTest {
    private static final Given OPEN = Given.happened(opened(), changed(CAMILLE, THOMAS, MONDAY));

    @Test
    void a_message_goes_to_the_referent() {
        when(OPEN, BY_JEANNE, HOUSE).thenHappens(message(1, CAMILLE));
    }

    @Test
    void messages_are_numbered_among_all_exchanges() {
        when(OPEN.then(called(1, CAMILLE, TUESDAY)), BY_JEANNE, HOUSE)
                .thenHappens(message(2, CAMILLE));
    }

    @Test
    void a_closed_dossier_still_answers_by_its_last_referent() {
        when(OPEN.then(closed(THURSDAY)), BY_JEANNE, HOUSE).thenHappens(message(1, CAMILLE));
    }

    @Test
    void where_the_last_referent_has_left_the_first_contact_answers() {
        when(OPEN.then(closed(THURSDAY)), BY_JEANNE, OneProcedure.without(CAMILLE))
                .thenHappens(message(1, THOMAS));
    }

    @Test
    void nobody_writes_in_the_matter_of_somebody_else() {
        when(OPEN, BY_SOMEBODY_ELSE, HOUSE).thenRefused(new Reason.NotVisible());
    }

    @Test
    void notes_have_a_thread_of_their_own_also_once_all_is_closed() {
        note(OPEN, as(CAMILLE)).thenHappens(noted(1));
        note(OPEN.then(called(1, CAMILLE, MONDAY), noted(1), closed(THURSDAY)), as(CAMILLE))
                .thenHappens(noted(2));
    }

    @Test
    void another_organisation_has_no_part_in_it() {
        note(OPEN, as(YVES)).thenRefused(new Reason.NotVisible());
    }

    private static PartyWrote message(int number, AgentId to) {
        return new PartyWrote(EXTENSION, number, to, about("Où en est-on ?"), NOW);
    }

    private static TeamNoteWritten noted(int number) {
        return new TeamNoteWritten(EXTENSION, number, CAMILLE, about("Voir la coupe"), NOW);
    }

    private static Given.When when(Given given, AskingParty by, Registry registry) {
        var command = new WriteMessage(EXTENSION, by, "Où en est-on ?", null);
        return given.when(state -> WriteMessage.decide(command, state, registry, NOW));
    }

    private static Given.When note(Given given, Actor by) {
        var command = new WriteTeamNote(EXTENSION, by, "Voir la coupe", null);
        return given.when(state -> WriteTeamNote.decide(command, state, NOW));
    }
}

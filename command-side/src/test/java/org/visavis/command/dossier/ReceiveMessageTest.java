package org.visavis.command.dossier;

import static org.visavis.command.dossier.Happened.HOUSE;
import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.MONDAY;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.THOMAS;
import static org.visavis.command.dossier.SaintAubin.THURSDAY;
import static org.visavis.command.dossier.SaintAubin.TUESDAY;
import static org.visavis.command.dossier.SaintAubin.about;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.called;
import static org.visavis.command.dossier.SaintAubin.changed;
import static org.visavis.command.dossier.SaintAubin.closed;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Letter;
import org.visavis.command.decision.MailReason;
import org.visavis.command.decision.Reason;
import org.visavis.events.dossier.Correspondence.MessageDelivered;
import org.visavis.events.dossier.Correspondence.MessageReceived;
import org.visavis.events.dossier.Correspondence.MessageUndeliverable;
import org.visavis.events.dossier.Correspondent;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.NotDelivered;
import org.visavis.events.dossier.Writing;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** A mail that came in is one more exchange of its dossier. */
class ReceiveMessageTest {
    private static final String JEANNES = "jeanne@courriel.example";
    private static final Given OPEN = Given.happened(opened(), changed(CAMILLE, THOMAS, MONDAY));

    @Test
    void it_goes_to_whoever_answers_and_is_numbered_among_all_exchanges() {
        OPEN.then(called(1, CAMILLE, TUESDAY))
                .when(receiving(JEANNES, TUESDAY))
                .thenHappens(received(2, Correspondent.PARTY, null, TUESDAY));
    }

    @Test
    void another_address_is_told() {
        OPEN.when(receiving("voisin@courriel.example", TUESDAY))
                .thenHappens(
                        received(
                                1,
                                Correspondent.ANOTHER_ADDRESS,
                                "voisin@courriel.example",
                                TUESDAY));
    }

    @Test
    void a_closed_dossier_still_takes_it() {
        OPEN.then(closed(THURSDAY))
                .when(receiving(JEANNES, NOW))
                .thenHappens(received(1, Correspondent.PARTY, null, NOW));
    }

    @Test
    void a_date_that_cannot_be_is_not_believed() {
        for (Instant lie : List.of(NOW.plusSeconds(1), Instant.EPOCH, Instant.MAX)) {
            OPEN.when(receiving(JEANNES, lie))
                    .thenHappens(received(1, Correspondent.PARTY, null, NOW));
        }
    }

    @Test
    void a_dossier_that_does_not_exist_takes_nothing() {
        Given.happened().when(receiving(JEANNES, NOW)).thenRefused(new Reason.NotVisible());
    }

    @Test
    void a_message_comes_back_once_and_is_not_tried_again() {
        Given sent = OPEN.then(written(), new MessageDelivered(EXTENSION, 1, 1, TUESDAY));
        var back = new MessageUndeliverable(EXTENSION, 1, NotDelivered.RETURNED, 1, NOW);

        sent.when(ReceiveMessageTest::returning).thenHappens(back);
        sent.then(back).when(ReceiveMessageTest::returning).thenItIsAlreadySo();
        sent.then(back)
                .when(
                        state ->
                                TryMessageAgain.decide(
                                        new TryMessageAgain(EXTENSION, as(CAMILLE), 1),
                                        state,
                                        HOUSE,
                                        NOW))
                .thenRefused(new MailReason.MessageHasLeft(1));
        OPEN.when(ReceiveMessageTest::returning).thenItIsAlreadySo();
    }

    private static List<DossierEvent> returning(DossierState state) {
        return ReturnMessage.decide(new ReturnMessage(EXTENSION, 1), state, NOW);
    }

    private static DossierEvent written() {
        var command = new WriteToParty(EXTENSION, as(CAMILLE), "Objet", "Bonjour.");
        DossierState state =
                new DossierState.None().evolve(opened()).evolve(changed(CAMILLE, THOMAS, MONDAY));
        return WriteToParty.decide(command, state, HOUSE, TUESDAY).getFirst();
    }

    private static Function<DossierState, List<DossierEvent>> receiving(
            String sender, Instant sentAt) {
        var command =
                new ReceiveMessage(
                        EXTENSION,
                        sender,
                        new Letter("Objet", "Où en est-on ?", null, List.of()),
                        false,
                        sentAt);
        return state -> ReceiveMessage.decide(command, state, HOUSE, NOW);
    }

    private static MessageReceived received(
            int number, Correspondent from, @Nullable String address, Instant at) {
        return new MessageReceived(
                EXTENSION,
                number,
                CAMILLE,
                from,
                address == null ? null : about(address),
                new Writing(about("Objet"), about("Où en est-on ?"), null, List.of()),
                false,
                at);
    }
}

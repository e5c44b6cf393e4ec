package org.visavis.standalone.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.standalone.inbox.Correspondents.HALL;
import static org.visavis.standalone.inbox.Correspondents.quotes;
import static org.visavis.standalone.inbox.Correspondents.told;

import jakarta.mail.MessagingException;

import org.junit.jupiter.api.Test;
import org.visavis.standalone.Service;
import org.visavis.standalone.SharedService;

import tools.jackson.databind.JsonNode;

import java.util.Map;
import java.util.UUID;

/** What comes in by mail reaches its dossier, or waits to be sorted. */
class InboxTest {
    private final Service service = SharedService.get();
    private final Correspondents town = new Correspondents(service);
    private final String reference = "DEM-" + UUID.randomUUID();
    private final String dossier = town.opened(reference);

    @Test
    void an_answer_reaches_its_dossier_with_what_it_repeats_folded_away() {
        JsonNode mail = town.written(dossier, "Votre demande");

        town.send(
                town.party,
                mail.get("replyTo").asString(),
                "Re: Votre demande",
                """
                Bonjour, voici ma réponse.

                Le 3 mars 2026 à 14:05, Nadia Benali a écrit :
                > Bonjour Lucie.
                """);

        JsonNode received = town.awaitLast(dossier, "MessageReceived");
        assertThat(received.get("sentence").asString()).startsWith("The client wrote to");
        assertThat(quotes(received))
                .containsEntry("Text", "Bonjour, voici ma réponse.")
                .containsEntry(
                        "Earlier messages repeated in this e-mail",
                        "Le 3 mars 2026 à 14:05, Nadia Benali a écrit :\n> Bonjour Lucie.");
        assertThat(service.page("agent", dossier))
                .contains("voici ma réponse")
                .contains("<summary>Messages précédents repris");
        assertThat(service.read("agent", dossier).get("counts").get("interactions").asInt())
                .isEqualTo(2);
        assertThat(service.page("agent", "/today")).contains("Re: Votre demande");
    }

    @Test
    void an_answer_from_another_address_is_taken_and_says_so() {
        JsonNode mail = town.written(dossier, "Votre demande");

        town.send("voisin@courriel.example", mail.get("replyTo").asString(), "Re", "Pour Lucie.");

        JsonNode received = town.awaitLast(dossier, "MessageReceived");
        assertThat(received.get("sentence").asString()).contains("an address other than");
        assertThat(quotes(received)).containsEntry("Written from", "voisin@courriel.example");
    }

    @Test
    void the_party_is_recognised_by_their_address_and_their_reference() {
        town.send(town.party, HALL, "À propos de " + reference, "Où en est-on ?");

        assertThat(quotes(town.awaitLast(dossier, "MessageReceived")))
                .containsEntry("Text", "Où en est-on ?");
    }

    @Test
    void a_stranger_who_names_a_reference_waits_to_be_sorted_and_is_attached_by_a_person() {
        town.send("voisin@courriel.example", HALL, "À propos de " + reference, "C’est moi.");

        JsonNode held = town.awaitUnsorted(reference);
        String path = "/sorting/" + held.get("id").asString();
        assertThat(held.get("why").asString()).isEqualTo("UNKNOWN_SENDER");
        assertThat(town.events(dossier))
                .extracting(one -> one.get("type").asString())
                .doesNotContain("MessageReceived");
        assertThat(service.page("agent", "/today")).contains("à trier");
        assertThat(service.page("supervisor", path)).contains("C’est moi.", reference);
        assertThat(service.get("outsider", path).statusCode()).isEqualTo(404);
        assertThat(service.get("party", "/sorting").statusCode()).isEqualTo(403);
        assertThat(
                        service.post("outsider", path + "/dismissal", Map.of("reason", "x"))
                                .statusCode())
                .isEqualTo(404);

        told(service.post("agent", path + "/attachment", Map.of("dossier", reference)), 200);

        JsonNode received = town.awaitLast(dossier, "MessageReceived");
        assertThat(quotes(received))
                .containsEntry("Text", "C’est moi.")
                .containsEntry("Written from", "voisin@courriel.example");
        assertThat(service.post("agent", path + "/dismissal", Map.of("reason", "x")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void what_concerns_nobody_is_set_aside_and_stays_readable() {
        String words = "reclame" + UUID.randomUUID();
        town.send("vendeur@courriel.example", HALL, words, "Achetez !");
        String path = "/sorting/" + town.awaitUnsorted(words).get("id").asString();

        JsonNode done =
                told(
                        service.post("agent", path + "/dismissal", Map.of("reason", "Publicité")),
                        200);

        service.read("agent", "/me?seen=" + done.get("seen").asLong());
        assertThat(service.page("agent", path)).contains("Achetez !", "Publicité", "Mis de côté");
    }

    @Test
    void an_automatic_reply_is_recorded_and_asks_for_no_answer() throws MessagingException {
        JsonNode mail = town.written(dossier, "Votre demande");
        town.sendRaw(
                mail.get("replyTo").asString(),
                """
                From: %s
                To: dossier
                Subject: Absente
                Auto-Submitted: auto-replied

                Je suis absente.
                """
                        .formatted(town.party));

        assertThat(town.awaitLast(dossier, "MessageReceived").get("sentence").asString())
                .isEqualTo("An automatic reply came in by e-mail.");
        assertThat(service.page("agent", "/today")).doesNotContain("Je suis absente.");
    }

    @Test
    void a_message_that_comes_back_is_seen_not_to_have_arrived() throws MessagingException {
        JsonNode mail = town.written(dossier, "Votre demande");
        town.sendRaw(
                HALL,
                """
                From: mailer-daemon@far.example
                Subject: Undelivered
                Content-Type: multipart/report; report-type=delivery-status; boundary=R

                --R

                Nobody has this address.
                --R
                Content-Type: message/delivery-status

                Reporting-MTA: dns; far.example

                Action: failed
                --R
                Content-Type: text/rfc822-headers

                Message-ID: %s
                --R--
                """
                        .formatted(mail.get("messageId").asString()));

        town.awaitLast(dossier, "MessageUndeliverable");
        assertThat(service.page("agent", dossier)).contains("il est revenu");
    }
}

package org.visavis.standalone.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.visavis.command.platform.CommandStore;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.wording.Language;
import org.visavis.events.wording.TemplateUse;
import org.visavis.standalone.Service;
import org.visavis.standalone.SharedService;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is said again and again, in whose language, and whether it helped: over HTTP. */
class WordingTest {
    private final Service service = SharedService.get();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_template_is_published_tried_on_a_dossier_begun_by_and_remembered() {
        String name = "Rendez-vous " + mark;
        done("admin", "/templates", template("MESSAGE", name, "Rendez-vous {référence}"), 200);
        String id = templateCalled(name);
        done("admin", "/templates/" + id, template("MESSAGE", name, "Venez : {Titre}"), 200);
        String reference = "RDV-" + mark;
        String dossier = opened("party", reference, "Un garage <b>");

        String tried = service.page("admin", "/templates/" + id + "?dossier=" + reference);
        assertThat(tried)
                .contains("Venez : Un garage &lt;b&gt;", "Bonjour Jeanne Petit", "Version 1")
                .doesNotContain("{usager}.");
        assertThat(service.page("admin", "/templates/" + id + "?dossier=RIEN"))
                .contains("Aucun dossier");
        String form = service.page("agent", dossier + "/messages?template=" + id);
        assertThat(form)
                .contains("value=\"Venez : Un garage &lt;b&gt;\"", "Bonjour Jeanne Petit")
                .contains("name=\"template.id\"", "Le texte de la maison");

        done(
                "agent",
                dossier + "/messages",
                Map.of(
                        "subject",
                        "Venez",
                        "text",
                        "Bonjour {usager}",
                        "template",
                        Map.of("id", id, "version", 2)),
                201);
        MessageWritten written = lastWritten(dossier);
        assertThat(written.template()).isNotNull().extracting(TemplateUse::version).isEqualTo(2);
        assertThat(written.text().orElse("")).isEqualTo("Bonjour Jeanne Petit");

        done("admin", "/templates/" + id + "/withdrawal", Map.of(), 200);
        refused(
                "agent",
                dossier + "/messages",
                Map.of(
                        "subject",
                        "Venez",
                        "text",
                        "Bonjour",
                        "template",
                        Map.of("id", id, "version", 2)),
                422,
                "template-unknown");
    }

    @Test
    void a_word_that_names_nothing_is_refused_with_the_one_that_was_meant() {
        HttpResponse<String> answer =
                service.post("admin", "/templates", template("MESSAGE", "Faux", "Cher {usagé}"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("placeholder-unknown", "usager");
        refused(
                "admin",
                "/templates",
                template("INTRODUCTION", "Faux", "{demande}"),
                422,
                "placeholder-does-not-fit");
        assertThat(service.post("agent", "/templates", Map.of()).statusCode()).isEqualTo(403);
        assertThat(service.get("agent", "/templates").statusCode()).isEqualTo(403);
    }

    @Test
    void what_the_words_speak_of_and_nobody_knows_is_named_and_nothing_leaves() {
        String dossier = opened("party", "SANS-" + mark, "Une cave");

        refused(
                "agent",
                dossier + "/messages",
                Map.of("subject", "Bonjour", "text", "Il manque {demande} pour le {date limite}"),
                422,
                "words-missing");
        assertThat(written(dossier)).isEmpty();
    }

    @Test
    void a_procedures_template_is_its_own_and_only_there() {
        String procedure = service.read("agent", "/procedures").get(0).get("id").asString();
        String path = "/procedures/" + procedure + "/templates";
        String name = "Permis " + mark;
        done("admin", path, template("MESSAGE", name, "Permis {référence}"), 200);

        await().untilAsserted(() -> assertThat(service.page("admin", path)).contains(name));
        assertThat(service.page("admin", "/templates")).doesNotContain(name);
        assertThat(service.post("outsider", path, Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void a_party_is_spoken_to_in_the_language_that_they_or_their_referent_chose() {
        String party = registered();
        String path = "/parties/" + party + "/preferences";
        done("agent", path, Map.of("language", "NL", "channel", "EMAIL"), 200);
        await().untilAsserted(
                        () ->
                                assertThat(service.read("agent", path).get("language").asString())
                                        .isEqualTo("NL"));
        assertThat(service.post("outsider", path, preferred("FR", "CALL")).statusCode())
                .isEqualTo(404);
        assertThat(service.post("party", path, preferred("FR", "CALL")).statusCode())
                .isEqualTo(404);
        assertThat(service.get("party", path).statusCode()).isEqualTo(404);
        String dossier = openedFor(Map.of("id", party), "NL-" + mark, "Een garage");

        done("agent", dossier + "/messages", Map.of("subject", "Dag", "text", "Hallo"), 201);

        assertThat(lastWritten(dossier).language()).isEqualTo(Language.NL);
        await().untilAsserted(
                        () ->
                                assertThat(mails(party))
                                        .extracting(mail -> mail.get("text").asString())
                                        .singleElement()
                                        .asString()
                                        .contains("Antwoord gewoon op dit bericht"));
        String own = service.read("party2", "/me").get("id").asString();
        done("party2", "/parties/" + own + "/preferences", preferred("FR", "EMAIL"), 200);
        assertThat(service.page("party2", "/parties/" + own + "/preferences"))
                .contains("Langue et moyen préférés");
    }

    @Test
    void the_party_says_whether_an_answer_answered_and_a_no_is_somebodys_to_take_up() {
        String dossier = opened("party", "AIDE-" + mark, "Une question");
        done("agent", dossier + "/messages", Map.of("subject", "Avis", "text", "Bonjour"), 201);
        refused(
                "party",
                dossier + "/messages/1/judgement",
                helped(true),
                422,
                "no-answer-to-judge");
        done("party", dossier + "/messages", Map.of("text", "Quel plan ?"), 201);
        done("agent", dossier + "/messages", Map.of("subject", "Plan", "text", "Au 1/50"), 201);
        await().untilAsserted(
                        () ->
                                assertThat(service.page("party", dossier))
                                        .contains("Cette réponse vous a-t-elle aidé"));
        assertThat(service.post("party2", dossier + "/messages/3/judgement", helped(true)))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(404);
        assertThat(service.post("agent", dossier + "/messages/3/judgement", helped(true)))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(403);

        done(
                "party",
                dossier + "/messages/3/judgement",
                Map.of("helped", false, "text", "Quelle échelle ?"),
                200);

        await().untilAsserted(
                        () ->
                                assertThat(
                                                service.read("agent", dossier)
                                                        .at("/counts/openActions")
                                                        .asInt())
                                        .isEqualTo(1));
        assertThat(service.page("agent", dossier))
                .contains("La réponse n° 3 n’a pas aidé l’usager", "Quelle échelle ?");
        done("party", dossier + "/messages/3/judgement", helped(true), 200);
        await().untilAsserted(
                        () ->
                                assertThat(service.page("party", dossier))
                                        .contains("Vous avez dit que cette réponse vous a aidé")
                                        .doesNotContain("Cette réponse vous a-t-elle aidé"));
    }

    private List<JsonNode> mails(String party) {
        return service.read("agent", "/demo/mailbox?to=" + address(party)).valueStream().toList();
    }

    private static String address(String party) {
        return "p" + party + "@courriel.example";
    }

    private String registered() {
        String name = "Wim " + mark;
        JsonNode made =
                done("agent", "/parties", Map.of("name", name, "email", "x@y.example"), 201);
        String party = made.get("id").asString();
        done(
                "agent",
                "/parties/" + party + "/correction",
                Map.of("name", name, "email", address(party), "reason", "Adresse exacte"),
                200);
        return party;
    }

    private static Map<String, Object> helped(boolean helped) {
        return Map.of("helped", helped);
    }

    private static Map<String, Object> preferred(String language, String channel) {
        return Map.of("language", language, "channel", channel);
    }

    private static Map<String, Object> template(String purpose, String name, String subject) {
        return Map.of(
                "purpose",
                purpose,
                "language",
                "FR",
                "name",
                name,
                "subject",
                subject,
                "text",
                "Bonjour {usager},\n\nVenez nous voir.");
    }

    private String templateCalled(String name) {
        return await().until(
                        () ->
                                service.read("admin", "/templates")
                                        .get("templates")
                                        .valueStream()
                                        .filter(one -> one.get("name").asString().equals(name))
                                        .map(one -> one.get("id").asString())
                                        .findFirst()
                                        .orElse(""),
                        id -> !id.isEmpty());
    }

    private List<MessageWritten> written(String dossier) {
        String id = dossier.replace("/dossiers/", "");
        return service.bean(CommandStore.class).events().read(id, 0, Integer.MAX_VALUE).stream()
                .map(recorded -> recorded.payload())
                .filter(MessageWritten.class::isInstance)
                .map(MessageWritten.class::cast)
                .toList();
    }

    private MessageWritten lastWritten(String dossier) {
        return written(dossier).getLast();
    }

    private String opened(String login, String reference, String title) {
        return openedFor(
                Map.of("id", service.read(login, "/me").get("id").asString()), reference, title);
    }

    private String openedFor(Map<String, String> party, String reference, String title) {
        Map<String, Object> body = new HashMap<>();
        body.put("procedure", service.read("agent", "/procedures").get(0).get("id").asString());
        body.put("title", title);
        body.put("party", party);
        body.put("reference", reference);
        body.put("channel", "COUNTER");
        body.put("referent", "agent");
        String dossier = "/dossiers/" + done("agent", "/dossiers", body, 201).get("id").asString();
        await().until(() -> service.get("agent", dossier).statusCode() == 200);
        return dossier;
    }

    private JsonNode done(String login, String path, Map<String, ?> body, int status) {
        HttpResponse<String> answer = service.post(login, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode said = JsonMapper.shared().readTree(answer.body());
        service.get(login, "/me?seen=" + said.get("seen").asLong());
        return said;
    }

    private void refused(
            String login, String path, Map<String, ?> body, int status, String reason) {
        HttpResponse<String> answer = service.post(login, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("/problems/" + reason);
    }
}

package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** The same thing asked of several dossiers, over HTTP. */
class SeveralAtOnceTest {
    private final Service service = SharedService.get();

    @Test
    void each_dossier_has_an_outcome_of_its_own() {
        String open = opened("Auvent");
        String closed = opened("Enseigne");
        assertThat(
                        service.post(
                                        "agent",
                                        "/dossiers/" + closed + "/closure",
                                        Map.of("outcome", "Accordé", "reason", "Complet."))
                                .statusCode())
                .isEqualTo(200);

        HttpResponse<String> answer = assign(List.of(open, closed), "Je pars.", key());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode outcomes = outcomes(answer);
        assertThat(outcomes.size()).isEqualTo(2);
        for (JsonNode outcome : outcomes) {
            boolean done = outcome.get("dossier").get("id").asString().equals(open);
            assertThat(outcome.get("done").asBoolean()).isEqualTo(done);
            assertThat(outcome.get("detail").isNull()).isEqualTo(done);
        }
        assertThat(referent(open, answer)).isEqualTo("Benali");
    }

    @Test
    void asking_twice_changes_nothing_and_another_thing_under_the_same_key_is_refused() {
        String dossier = opened("Portail");
        String key = key();

        HttpResponse<String> first = assign(List.of(dossier), "Je pars.", key);
        HttpResponse<String> again = assign(List.of(dossier), "Je pars.", key);
        HttpResponse<String> other = assign(List.of(dossier), "Je reste.", key);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(service.read("agent", "/dossiers/" + dossier + "/history").get("events").size())
                .isEqualTo(3);
        assertThat(other.statusCode()).isEqualTo(422);
    }

    @Test
    void nobody_else_sees_what_became_of_them() {
        HttpResponse<String> answer = assign(List.of(opened("Haie")), "Je pars.", key());
        String address = answer.headers().firstValue("Location").orElseThrow();

        assertThat(service.get("agent", address).statusCode()).isEqualTo(200);
        assertThat(service.get("agent2", address).statusCode()).isEqualTo(404);
    }

    @Test
    void a_dossier_of_another_organisation_is_as_if_it_were_not_there() {
        String dossier = opened("Clôture");

        HttpResponse<String> answer =
                service.post(
                        "outsider", "/dossiers/bulk", body(List.of(dossier), "Par curiosité."));

        assertThat(service.read("agent", "/dossiers/" + dossier).get("version").asInt())
                .isEqualTo(1);
        assertThat(outcomes("outsider", answer).size()).isZero();
    }

    @Test
    void none_or_too_many_dossiers_are_told_beside_the_field() {
        List<String> many =
                IntStream.range(0, 101).mapToObj(_ -> UUID.randomUUID().toString()).toList();

        assertThat(assign(List.of(), "Rien.", key()).body()).contains("\"dossiers\"");
        assertThat(assign(many, "Tout.", key()).statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> assign(List<String> dossiers, String reason, String key) {
        return service.post(
                "agent", "/dossiers/bulk", body(dossiers, reason), "Idempotency-Key", key);
    }

    private static Map<String, Object> body(List<String> dossiers, String reason) {
        return Map.of("what", "REFERENT", "to", "agent2", "reason", reason, "dossiers", dossiers);
    }

    private JsonNode outcomes(HttpResponse<String> answer) {
        return outcomes("agent", answer);
    }

    private JsonNode outcomes(String login, HttpResponse<String> answer) {
        return service.read(login, answer.headers().firstValue("Location").orElseThrow());
    }

    private String referent(String dossier, HttpResponse<String> answer) {
        long seen = JsonMapper.shared().readTree(answer.body()).get("seen").asLong();
        return service.read("agent", "/dossiers/" + dossier + "?seen=" + seen)
                .get("referent")
                .get("lastName")
                .asString();
    }

    private String opened(String title) {
        String procedure = service.read("agent", "/procedures").get(0).get("id").asString();
        HttpResponse<String> answer =
                service.post(
                        "agent",
                        "/dossiers",
                        Map.of(
                                "procedure",
                                procedure,
                                "title",
                                title,
                                "channel",
                                "COUNTER",
                                "party",
                                Map.of("name", "Jules Renard")));
        long seen = JsonMapper.shared().readTree(answer.body()).get("seen").asLong();
        String id = JsonMapper.shared().readTree(answer.body()).get("id").asString();
        service.read("agent", "/dossiers/" + id + "?seen=" + seen);
        return id;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}

package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.Map;

/** Somebody is forgotten: two persons, a ground, and every page says so afterwards. */
class ErasureTest {
    private static final String VISA = "AD49 2026-117";
    private static final Map<String, String> ASKED =
            Map.of("ground", "ARCHIVES_VISA", "visa", VISA);
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Service service = SharedService.get();

    @Test
    void itTakesTwoAndAGroundAndNoOpenDossier() {
        String party = registered("Clothilde Vandamme");
        String dossier = opened(party, "Le pommier de Clothilde");

        Told tooEarly = ask("supervisor", party);
        tooEarly.isRefused(422, "dossiers-are-open");
        assertThat(tooEarly.json().get("missing").toString()).contains(dossier);

        closed(dossier);
        post("agent", "/parties/" + party + "/erasure", ASKED).isRefused(403, "forbidden");
        post("outsider", "/parties/" + party + "/erasure", ASKED);
        post("dpo", "/parties/" + party + "/erasure", Map.of("ground", "ARCHIVES_VISA"))
                .isRefused(400, "malformed-fields");
        confirm("admin", party).isRefused(409, "no-erasure-asked");
        Told asked = ask("admin", party);
        assertThat(ask("dpo", party).id()).isEqualTo(party);
        confirm("admin", party).isRefused(422, "another-has-to-confirm");
        assertThat(page("admin", "/parties/" + party + "/erasure?" + asked.seen()))
                .contains("une autre personne doit", VISA)
                .doesNotContain("erasure/confirmation");
        assertThat(page("dpo", "/parties/" + party + "/erasure"))
                .contains("erasure/confirmation", "erasure/refusal");
    }

    @Test
    void aRefusalHasItsLetterAndItCanBeAskedAgain() {
        String party = registered("Dieudonné Kowalczyk");
        ask("supervisor", party);

        Told refused =
                post(
                        "dpo",
                        "/parties/" + party + "/erasure/refusal",
                        Map.of("reason", "Un recours reste possible jusqu’en mai."));

        assertThat(page("admin", "/parties/" + party + "/erasure/letter?" + refused.seen()))
                .contains("Dieudonné Kowalczyk", "Un recours reste possible jusqu’en mai.", "CNIL");
        confirm("admin", party).isRefused(409, "no-erasure-asked");
        ask("supervisor", party).id();
        post("supervisor", "/parties/" + party + "/erasure/withdrawal", Map.of()).id();
        assertThat(service.read("dpo", "/parties/" + party).get("name").asString())
                .isEqualTo("Dieudonné Kowalczyk");
    }

    @Test
    void afterwardsNobodyCanReadItAndNothingMoreIsWritten() {
        String party = registered("Philomène Grandidier");
        String dossier = opened(party, "La haie de Philomène");
        closed(dossier);
        ask("supervisor", party).id();
        confirm("dpo", party).id();

        await().atMost(SOON).until(() -> state(party).equals("ERASED"));

        JsonNode history = service.read("agent", "/dossiers/" + dossier + "/history");
        assertThat(history.toString()).contains("DossierOpened").doesNotContain("Philomène");
        assertThat(page("agent", "/dossiers/" + dossier + "/history"))
                .containsPattern("effacé le .* \\(visa des archives " + VISA + "\\)")
                .doesNotContain("Philomène");
        assertThat(page("dpo", "/erasures")).contains(VISA);
        ask("supervisor", party).id();
        confirm("supervisor", party).isRefused(403, "forbidden");
        confirm("admin", party).id();
        post("agent", "/parties/" + party + "/contacts", Map.of("name", "X"))
                .isRefused(409, "party-is-erased");
        post(
                        "agent",
                        "/dossiers/" + dossier + "/interactions",
                        Map.of("channel", "CALL", "direction", "IN", "summary", "Encore"))
                .isRefused(409, "words-are-erased");
        post("agent", "/dossiers", matter(party, "Autre haie")).isRefused(422, "party-unknown");
    }

    private String state(String party) {
        return service.read("dpo", "/parties/" + party).at("/erasure/state").asString();
    }

    private Told ask(String login, String party) {
        return post(login, "/parties/" + party + "/erasure", ASKED);
    }

    private Told confirm(String login, String party) {
        return post(login, "/parties/" + party + "/erasure/confirmation", Map.of());
    }

    private String registered(String name) {
        return post("agent", "/parties", Map.of("kind", "PERSON", "name", name)).id();
    }

    private String opened(String party, String title) {
        return post("agent", "/dossiers", matter(party, title)).id();
    }

    private Map<String, Object> matter(String party, String title) {
        String procedure = service.read("agent", "/procedures").get(0).get("id").asString();
        return Map.of(
                "procedure",
                procedure,
                "title",
                title,
                "party",
                Map.of("id", party),
                "channel",
                "COUNTER");
    }

    private void closed(String dossier) {
        post(
                        "agent",
                        "/dossiers/" + dossier + "/closure",
                        Map.of("outcome", "Accordé", "reason", "Terminé"))
                .id();
    }

    private Told post(String login, String path, Object body) {
        return new Told(service.post(login, path, body));
    }

    private String page(String login, String path) {
        return service.page(login, path);
    }
}

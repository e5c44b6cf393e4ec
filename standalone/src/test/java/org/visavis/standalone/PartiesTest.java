package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One party over several dossiers and records, as an agent works with it. */
class PartiesTest {
    private final Service service = SharedService.get();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hippolyte Fauconnier",
                "fauconnier",
                "hippolite fauconier",
                "FAUCONNIER Hippolyte",
                "06 12 34 56 78",
                "+33 6 12 34 56 78",
                "34 56 78",
                "hippolyte@faucon.example"
            })
    void aPartyIsFoundBeforeItIsRegisteredTwiceWithWhoAnswersToThem(String words) {
        String party = registered("Hippolyte Fauconnier", "0612345678", "hippolyte@faucon.example");
        Told dossier = opened(party, "Une volière");

        JsonNode found = found(words, party, dossier.seen());

        assertThat(found.get("name").asString()).isEqualTo("Hippolyte Fauconnier");
        assertThat(found.get("open").asInt()).isEqualTo(1);
        assertThat(found.at("/dossiers/0/id").asString()).isEqualTo(dossier.id());
        assertThat(found.at("/dossiers/0/referent/name").asString()).isNotBlank();
    }

    @Test
    void aBodyIsFoundByTheNameOfItsContact() {
        String body = registeredBody("Ferme des Hirondelles");
        Told contact =
                post(
                        "/parties/" + body + "/contacts",
                        Map.of(
                                "name", "Wilhelmina Kerouac",
                                "role", "Gérante",
                                "phone", "0611111111"));

        assertThat(found("kerouak", body, contact.seen()).get("contact").asString())
                .isEqualTo("Wilhelmina Kerouac");

        Told corrected =
                post(
                        "/parties/" + body + "/contacts/1/correction",
                        Map.of(
                                "name", "Wilhelmina Kerouac",
                                "role", "Présidente",
                                "reason", "Élue"));
        JsonNode page = service.read("agent", "/parties/" + body + "?" + corrected.seen());
        assertThat(page.at("/contacts/0/role").asString()).isEqualTo("Présidente");
        assertThat(page.at("/version").asInt()).isEqualTo(3);

        Told left = post("/parties/" + body + "/contacts/1/end", Map.of());
        page = service.read("agent", "/parties/" + body + "?" + left.seen());
        assertThat(page.at("/contacts/0/endedAt").asString()).isNotBlank();
        post("/parties/" + body + "/contacts/1/correction", Map.of("name", "X", "reason", "Y"))
                .isRefused(409, "contact-has-ended");
        post("/parties/" + body + "/contacts/9/end", Map.of()).isNotThere();
    }

    @Test
    void aPersonHasNoContacts() {
        String person = registered("Zéphyrine Okonkwo", "0612345699", null);

        post("/parties/" + person + "/contacts", Map.of("name", "Somebody"))
                .isRefused(422, "person-has-no-contacts");
    }

    @Test
    void aCorrectionSaysWhyAndIsFoundUnderTheNewName() {
        String party = registered("Bartholomé Quillon", "0612000001", null);
        post("/parties/" + party + "/correction", correction("Bartholomée Quilan", null))
                .isRefused(400, "malformed-fields");

        Told told =
                post(
                        "/parties/" + party + "/correction",
                        correction("Bartholomée Quilan", "Mal entendu au téléphone"));

        assertThat(found("quilan", party, told.seen()).get("name").asString())
                .isEqualTo("Bartholomée Quilan");
        assertThat(page("/parties/" + party))
                .contains("Avant : Bartholomé Quillon. Depuis : Bartholomée Quilan.")
                .contains("Motif : Mal entendu au téléphone");
    }

    @Test
    void twoRecordsThatAreOnePartyShowAllDossiersAndExchangesOnOnePage() {
        String kept = registered("Théodora Vasilescu", "0612000002", null);
        String twin = registered("Teodora Vasilesco", "0612000002", null);
        String first = opened(kept, "La cour").id();
        String second = opened(twin, "Le puits").id();
        post("/dossiers/" + first + "/interactions", call("Pour la cour", "2026-01-05T10:00:00Z"));
        Told last =
                post(
                        "/dossiers/" + second + "/interactions",
                        call("Pour le puits", "2026-01-06T10:00:00Z"));
        assertThat(matches("vasilescu", last.seen())).contains(kept, twin);

        Told merged = post("/parties/" + twin + "/merge", Map.of("into", kept, "reason", "Idem"));

        assertThat(matches("vasilesco", merged.seen())).contains(kept).doesNotContain(twin);
        JsonNode page = service.read("agent", "/parties/" + twin);
        assertThat(page.get("id").asString()).isEqualTo(kept);
        assertThat(page.get("dossiers").valueStream().map(d -> d.get("id").asString()))
                .containsExactlyInAnyOrder(first, second);
        assertThat(page.get("exchanges").valueStream().map(e -> e.get("dossier").asString()))
                .containsExactly(second, first);
        assertThat(page.at("/exchanges/0/told/quotes/0/words").asString())
                .isEqualTo("Pour le puits");
        assertThat(page.at("/merged/0/id").asString()).isEqualTo(twin);

        post("/parties/" + twin + "/correction", correction("Autre", "Non"))
                .isRefused(409, "party-is-merged");

        Told apart = post("/parties/" + twin + "/unmerge", Map.of("reason", "Deux sœurs"));
        page = service.read("agent", "/parties/" + twin + "?" + apart.seen());
        assertThat(page.get("id").asString()).isEqualTo(twin);
        assertThat(page.get("dossiers").valueStream().map(d -> d.get("id").asString()))
                .containsExactly(second);
        assertThat(page("/parties/" + twin)).contains("Deux sœurs");
    }

    @Test
    void whoeverWasMergedIntoARecordComesAlongAndStaysWhenThatIsTakenBack() {
        String a = registered("Ludivine Brassart", "0612000003", null);
        String b = registered("Ludivine Brassard", "0612000003", null);
        String c = registered("L. Brassart", "0612000003", null);
        post("/parties/" + a + "/merge", Map.of("into", b, "reason", "Idem")).id();
        Told merged = post("/parties/" + b + "/merge", Map.of("into", c, "reason", "Idem"));
        assertThat(speaker(a, merged)).isEqualTo(c);
        post("/parties/" + c + "/merge", Map.of("into", a, "reason", "Idem"))
                .isRefused(422, "kept-party-is-merged");

        Told apart = post("/parties/" + b + "/unmerge", Map.of("reason", "Erreur"));

        assertThat(speaker(a, apart)).isEqualTo(b);
        assertThat(speaker(b, apart)).isEqualTo(b);
        assertThat(speaker(c, apart)).isEqualTo(c);
    }

    @Test
    void aRecordIsMergedNeitherWithItselfNorWithAStrangers() {
        String party = registered("Ange Delacourt", "0612000004", null);
        String foreign =
                new Told(service.post("outsider", "/parties", Map.of("name", "Ange Delacourt")))
                        .id();

        post("/parties/" + party + "/merge", Map.of("into", party, "reason", "Idem"))
                .isRefused(422, "merged-with-itself");
        post("/parties/" + party + "/merge", Map.of("into", foreign, "reason", "Idem"))
                .isRefused(422, "kept-party-unknown");
        post("/parties/" + party + "/unmerge", Map.of("reason", "Rien"))
                .isRefused(409, "party-is-not-merged");
    }

    @Test
    void anotherOrganisationCannotTellAPartyFromOneThatNeverWas() {
        String party = registered("Ondine Sauvageot", "0612000005", null);

        for (String path : List.of("", "/correction", "/merge", "/contacts")) {
            assertThat(service.get("outsider", "/parties/" + party + path).statusCode())
                    .isEqualTo(404);
        }
        new Told(
                        service.post(
                                "outsider",
                                "/parties/" + party + "/correction",
                                correction("X", "Y")))
                .isNotThere();
        assertThat(service.get("party", "/parties/" + party).statusCode()).isEqualTo(403);
    }

    @Test
    void aPartyWhoseRecordsWereMergedSeesTheDossiersOfBoth() {
        String jeanne = service.read("party", "/me").get("id").asString();
        String twin = registered("Jeanne Petit (doublon)", "0639981201", null);
        Told dossier = opened(twin, "Une pièce rapportée");
        String path = "/dossiers/" + dossier.id();
        assertThat(service.get("party", path + "?" + dossier.seen()).statusCode()).isEqualTo(404);

        Told merged = post("/parties/" + twin + "/merge", Map.of("into", jeanne, "reason", "Idem"));
        assertThat(service.get("party", path + "?" + merged.seen()).statusCode()).isEqualTo(200);

        Told apart = post("/parties/" + twin + "/unmerge", Map.of("reason", "Erreur"));
        assertThat(service.get("party", path + "?" + apart.seen()).statusCode()).isEqualTo(404);
    }

    @Test
    void theFormOfANewDossierIsFilledInForWhoeverWasFound() {
        String party = registered("Apolline Verdier", "0612000006", null);
        Told told = opened(party, "Une serre");

        assertThat(page("/dossiers/new?party=" + party + "&" + told.seen()))
                .contains("Apolline Verdier", "value=\"" + party + "\"");
        assertThat(service.get("agent", "/dossiers/new?party=nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void moreExchangesThanFitOnOnePageAreReadPartByPart() {
        String party = registered("Céleste Maréchal", "0612000007", null);
        Told last = opened(party, "Beaucoup à dire");
        String exchanges = "/dossiers/" + last.id() + "/interactions";
        for (int i = 0; i < 23; i++) {
            last = post(exchanges, call("N° " + i, null));
        }
        String path = "/parties/" + party;

        JsonNode latest = service.read("agent", path + "?" + last.seen());
        JsonNode older = service.read("agent", path + "?before=" + latest.get("before").asLong());

        assertThat(latest.get("exchanges").size()).isEqualTo(20);
        assertThat(older.get("exchanges").size()).isEqualTo(3);
        assertThat(older.get("before").isNull()).isTrue();
    }

    private String speaker(String party, Told after) {
        return service.read("agent", "/parties/" + party + "?" + after.seen()).get("id").asString();
    }

    private JsonNode found(String words, String party, String seen) {
        return search(words, seen)
                .valueStream()
                .filter(found -> found.get("id").asString().equals(party))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Expected to find " + words));
    }

    private List<String> matches(String words, String seen) {
        return search(words, seen).valueStream().map(found -> found.get("id").asString()).toList();
    }

    private JsonNode search(String words, String seen) {
        return service.read(
                "agent",
                "/parties?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&" + seen);
    }

    private String page(String path) {
        return service.page("agent", path);
    }

    private String registered(String name, String phone, @Nullable String email) {
        Map<String, Object> body = new HashMap<>(Map.of("name", name, "phone", phone));
        if (email != null) {
            body.put("email", email);
        }
        return post("/parties", body).id();
    }

    private String registeredBody(String name) {
        return post("/parties", Map.of("name", name, "kind", "BODY")).id();
    }

    private Told opened(String party, String title) {
        String procedure = service.read("agent", "/procedures").get(0).get("id").asString();
        return post(
                "/dossiers",
                Map.of(
                        "procedure",
                        procedure,
                        "title",
                        title,
                        "party",
                        Map.of("id", party),
                        "channel",
                        "COUNTER"));
    }

    private static Map<String, Object> call(String summary, @Nullable String happenedAt) {
        Map<String, Object> call =
                new HashMap<>(Map.of("channel", "CALL", "direction", "IN", "summary", summary));
        if (happenedAt != null) {
            call.put("happenedAt", happenedAt);
        }
        return call;
    }

    private static Map<String, Object> correction(String name, @Nullable String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("name", name));
        if (reason != null) {
            body.put("reason", reason);
        }
        return body;
    }

    private Told post(String path, Map<String, Object> body) {
        return new Told(service.post("agent", path, body));
    }
}

package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A contact is somebody's from the first instant, and finds its dossier later, once. */
class ContactsWithoutDossierTest {
    private static final String NIGHT = "2026-01-07T22:15:00Z";

    private final Service service = SharedService.get();

    @Test
    void whatIsLoggedWaitsForWhoeverLoggedIt() {
        Told logged = logged("Une gouttière");
        String path = "/contacts/" + logged.id();
        assertThat(logged.answer().headers().firstValue("Location")).contains(path);

        JsonNode contact = service.read("agent", path + "?" + logged.seen());
        assertThat(contact.get("state").asString()).isEqualTo("WAITING");
        assertThat(contact.at("/owner/name").asString()).isEqualTo("Camille Roux");
        assertThat(contact.get("happenedAt").asString()).isEqualTo(NIGHT);
        assertThat(waiting("agent", "")).contains(logged.id());
        assertThat(waiting("agent2", "")).doesNotContain(logged.id());
        assertThat(waiting("agent2", "?who=all")).contains(logged.id());
        assertThat(waiting("outsider", "?who=all")).doesNotContain(logged.id());
    }

    @Test
    void itChangesHands() {
        String contact = logged("Un volet").id();

        Told given = post("/contacts/" + contact + "/owner", Map.of("owner", "agent2"));

        assertThat(
                        service.read("agent", "/contacts/" + contact + "?" + given.seen())
                                .at("/owner/name")
                                .asString())
                .isEqualTo("Nadia Benali");
        post("/contacts/" + contact + "/owner", Map.of("owner", "outsider"))
                .isRefused(422, "agent-unknown");
    }

    @Test
    void itIsRecordedInItsDossierOnTheDayOnWhichItHappenedOnceHoweverOftenItIsAttached() {
        String contact = logged("Une cheminée").id();
        String dossier = opened("La cheminée", null);
        Map<String, Object> body = Map.of("dossier", dossier, "audience", "PARTY");

        Told attached = post("/contacts/" + contact + "/attachment", body);
        assertThat(attached.json().get("dossier").asString()).isEqualTo(dossier);
        Told again = post("/contacts/" + contact + "/attachment", body);
        assertThat(again.json().get("version")).isEqualTo(attached.json().get("version"));

        List<JsonNode> exchanges =
                service.read("agent", "/dossiers/" + dossier + "/history?" + attached.seen())
                        .get("events")
                        .valueStream()
                        .filter(e -> e.get("type").asString().equals("InteractionRecorded"))
                        .toList();
        assertThat(exchanges).hasSize(1);
        assertThat(exchanges.getFirst().get("happenedAt").asString()).isEqualTo(NIGHT);
        assertThat(exchanges.getFirst().at("/quotes/0/words").asString()).isEqualTo("Une cheminée");
        JsonNode shown = service.read("agent", "/contacts/" + contact + "?" + attached.seen());
        assertThat(shown.get("state").asString()).isEqualTo("ATTACHED");
        assertThat(shown.at("/dossier/id").asString()).isEqualTo(dossier);
        assertThat(waiting("agent", "")).doesNotContain(contact);
    }

    @Test
    void aReferenceNamesTheDossierToo() {
        String contact = logged("Un portail").id();
        String dossier = opened("Le portail", "PORTAIL-7");

        Told attached =
                post("/contacts/" + contact + "/attachment", Map.of("dossier", "PORTAIL-7"));

        assertThat(attached.json().get("dossier").asString()).isEqualTo(dossier);
    }

    @Test
    void itFindsOneDossierAndNoSecondOne() {
        String contact = logged("Un mur").id();
        String first = opened("Le mur", null);
        String second = opened("Un autre mur", null);
        Told attached = post("/contacts/" + contact + "/attachment", Map.of("dossier", first));

        post("/contacts/" + contact + "/attachment", Map.of("dossier", second))
                .isRefused(409, "contact-is-attached");

        assertThat(
                        service.read("agent", "/dossiers/" + second + "/history?" + attached.seen())
                                .get("events")
                                .valueStream()
                                .map(event -> event.get("type").asString()))
                .doesNotContain("InteractionRecorded");
    }

    @Test
    void aDossierThatIsNotOneIsRefusedAndNothingIsRecorded() {
        String contact = logged("Un puits").id();
        String foreign = service.read("outsider", "/dossiers").at("/dossiers/0/id").asString();

        for (String nothing : List.of("NO-SUCH-REFERENCE", contact, foreign)) {
            post("/contacts/" + contact + "/attachment", Map.of("dossier", nothing))
                    .isRefused(422, "dossier-unknown");
        }
        assertThat(service.read("agent", "/contacts/" + contact).get("state").asString())
                .isEqualTo("WAITING");
    }

    @Test
    void itMayNeedNoDossier() {
        String contact = logged("Une question").id();

        Told settled =
                post("/contacts/" + contact + "/settlement", Map.of("outcome", "Renseignée"));

        JsonNode shown = service.read("agent", "/contacts/" + contact + "?" + settled.seen());
        assertThat(shown.get("state").asString()).isEqualTo("SETTLED");
        assertThat(shown.get("outcome").asString()).isEqualTo("Renseignée");
        post("/contacts/" + contact + "/attachment", Map.of("dossier", opened("Rien", null)))
                .isRefused(409, "contact-is-settled");
    }

    @Test
    void thePageProposesTheDossiersOfWhoeverCalled() {
        String dossier = opened("Le belvédère", null);
        Told logged =
                post(
                        "/contacts",
                        Map.of("phone", "+33 6 98 76 54 32", "channel", "CALL", "summary", "?"));

        assertThat(service.page("agent", "/contacts/" + logged.id() + "?" + logged.seen()))
                .contains("value=\"" + dossier + "\"", "Sidonie Larcher");
    }

    @Test
    void somebodyMustBeReachable() {
        post("/contacts", Map.of("channel", "CALL", "summary", "Personne"))
                .isRefused(400, "malformed-fields");
    }

    @Test
    void anotherOrganisationCannotTellAContactFromOneThatNeverWas() {
        String contact = logged("Une clôture").id();

        assertThat(service.get("outsider", "/contacts/" + contact).statusCode()).isEqualTo(404);
        for (String path : List.of("/settlement", "/owner", "/attachment")) {
            new Told(
                            service.post(
                                    "outsider",
                                    "/contacts/" + contact + path,
                                    Map.of(
                                            "outcome", "X",
                                            "owner", "outsider",
                                            "dossier", contact)))
                    .isNotThere();
        }
    }

    private Told logged(String summary) {
        return post(
                "/contacts",
                Map.of(
                        "name", "Mme Larcher",
                        "phone", "0698765432",
                        "channel", "CALL",
                        "summary", summary,
                        "happenedAt", NIGHT));
    }

    private String opened(String title, @Nullable String reference) {
        String procedure = service.read("agent", "/procedures").get(0).get("id").asString();
        Map<String, Object> body =
                new HashMap<>(
                        Map.of(
                                "procedure",
                                procedure,
                                "title",
                                title,
                                "party",
                                Map.of(
                                        "name", "Sidonie Larcher",
                                        "phone", "06 98 76 54 32"),
                                "channel",
                                "COUNTER"));
        if (reference != null) {
            body.put("reference", reference);
        }
        return post("/dossiers", body).id();
    }

    private List<String> waiting(String login, String query) {
        return service.read(login, "/contacts" + query)
                .get("contacts")
                .valueStream()
                .map(contact -> contact.get("id").asString())
                .toList();
    }

    private Told post(String path, Map<String, Object> body) {
        return new Told(service.post("agent", path, body));
    }
}

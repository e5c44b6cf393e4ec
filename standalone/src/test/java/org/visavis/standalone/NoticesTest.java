package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.visavis.web.text.Moments;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** An agent is told of what is theirs, whichever way it came, until they have seen it. */
class NoticesTest {
    private final Service service = SharedService.get();

    @Test
    void whoIsNamedIsToldAndWhoNamedThemIsNot() {
        String dossier = opened("agent");
        Told named =
                post(
                        "supervisor",
                        dossier + "/referent",
                        Map.of("agent", "agent2", "reason", "Elle connaît la famille"));

        assertThat(kinds("agent2", dossier, named)).containsExactly("ASSIGNED");
        assertThat(kinds("agent", dossier, named)).containsExactly("RELIEVED", "ASSIGNED");
        assertThat(kinds("supervisor", dossier, named)).isEmpty();
        assertThat(service.page("agent2", "/notices"))
                .contains("Vous répondez maintenant de ce dossier.", "par Hélène", "Avis (");
    }

    @Test
    void whatOneDoesOneselfIsNoNews() {
        String dossier = opened("agent");
        Told taken =
                post(
                        "agent2",
                        dossier + "/referent",
                        Map.of("agent", "agent2", "reason", "Je la connais"));
        Told added =
                post(
                        "agent2",
                        dossier + "/actions",
                        Map.of("what", "Visiter", "due", tomorrow(), "owner", "agent2"));

        assertThat(kinds("agent2", dossier, taken)).isEmpty();
        assertThat(kinds("agent2", dossier, added)).isEmpty();
    }

    @Test
    void whateverComesToAReferentIsTold() {
        String dossier = opened("agent2");
        post("agent", dossier + "/requests", Map.of("what", "Le plan", "due", tomorrow())).id();
        post("party", dossier + "/requests/1/answer", Map.of("text", "Le voici")).id();
        post("party", dossier + "/call-backs", Map.of("number", "06 00 00 00 00")).id();
        post("agent", dossier + "/escalation", Map.of("reason", "Urgent", "to", "agent2")).id();
        Told last =
                post(
                        "agent",
                        dossier + "/actions",
                        Map.of("what", "Visiter", "due", tomorrow(), "owner", "agent2"));

        assertThat(kinds("agent2", dossier, last))
                .containsExactly(
                        "ACTION_GIVEN", "ESCALATED", "CALL_BACK_ASKED", "ANSWERED", "ASSIGNED");
    }

    @Test
    void whatIsSeenIsNotToldAgainAndTheRestStays() {
        String dossier = opened("agent2");
        Told told =
                post(
                        "agent",
                        dossier + "/actions",
                        Map.of("what", "Visiter", "due", tomorrow(), "owner", "agent2"));
        JsonNode action = about("agent2", dossier, told).get(0);

        post("agent2", "/notices/" + action.get("id").asLong() + "/seen", Map.of());
        assertThat(kinds("agent2", dossier, told)).containsExactly("ASSIGNED");

        long newest = news("agent2", told).get("newest").asLong();
        post("agent2", "/notices/seen", Map.of("upTo", newest));
        assertThat(kinds("agent2", dossier, told)).isEmpty();

        post("agent2", "/notices/seen", Map.of("upTo", Long.MAX_VALUE));
        Told later =
                post(
                        "agent",
                        dossier + "/actions",
                        Map.of("what", "Encore", "due", tomorrow(), "owner", "agent2"));
        assertThat(kinds("agent2", dossier, later)).containsExactly("ACTION_GIVEN");
    }

    @Test
    void whoStandsInIsToldInTheirPlace() {
        String away = hired();
        LocalDate today = Moments.dayOf(Instant.now());
        post(
                        "supervisor",
                        "/agents/" + away + "/absence",
                        Map.of(
                                "from", today.minusDays(1).toString(),
                                "to", today.toString(),
                                "deputy", "agent2"))
                .id();
        String dossier = opened(away);
        Told wrote =
                post(
                        "agent",
                        dossier + "/interactions",
                        Map.of("channel", "CALL", "direction", "IN", "summary", "Et alors ?"));

        JsonNode told = about("agent2", dossier, wrote).get(0);
        assertThat(told.get("kind").asString()).isEqualTo("PARTY_WROTE");
        assertThat(told.get("inPlaceOf").asString()).isEqualTo("Ysoline Larivière");
    }

    @Test
    void whatIsNoPlaceIsRefusedAndStrangersHaveNoNotices() {
        post("agent2", "/notices/seen", Map.of()).isRefused(400, "malformed-fields");
        assertThat(service.get("party", "/notices").statusCode()).isEqualTo(403);
        assertThat(service.post("party", "/notices/1/seen", Map.of()).statusCode()).isEqualTo(403);
    }

    private List<String> kinds(String login, String dossier, Told after) {
        return about(login, dossier, after)
                .valueStream()
                .map(line -> line.get("kind").asString())
                .toList();
    }

    private JsonNode about(String login, String dossier, Told after) {
        return news(login, after)
                .get("dossiers")
                .valueStream()
                .filter(one -> dossier.endsWith(one.at("/dossier/id").asString()))
                .map(one -> one.get("lines"))
                .findFirst()
                .orElseGet(JsonNodeFactory.instance::arrayNode);
    }

    private JsonNode news(String login, Told after) {
        return service.read(login, "/notices?" + after.seen());
    }

    private static String tomorrow() {
        return Moments.dayOf(Instant.now()).plusDays(1).toString();
    }

    private String hired() {
        return post(
                        "admin",
                        "/agents",
                        Map.of(
                                "firstName", "Ysoline",
                                "lastName", "Larivière",
                                "jobTitle", "Instructrice",
                                "service", "Urbanisme",
                                "address", "1, place de la Mairie",
                                "phone", "02 61 91 10 99"))
                .id();
    }

    private String opened(String referent) {
        String procedure = service.read("agent", "/procedures").get(0).get("id").asString();
        String party = service.read("party", "/me").get("id").asString();
        return "/dossiers/"
                + post(
                                "supervisor",
                                "/dossiers",
                                Map.of(
                                        "procedure",
                                        procedure,
                                        "title",
                                        "Avis",
                                        "party",
                                        Map.of("id", party),
                                        "channel",
                                        "COUNTER",
                                        "referent",
                                        referent))
                        .id();
    }

    private Told post(String login, String path, Map<String, ?> body) {
        return new Told(service.post(login, path, body));
    }
}

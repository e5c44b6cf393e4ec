package org.visavis.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Two months of three dossiers on the town's clock, in the spring of 2027: the clocks are turned on
 * 28 March, and the day after is Easter Monday. The first party never answers, the second writes,
 * the third is given time.
 */
@Journey
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoMonthsTest {
    private static Town town;
    private static Programme programme;
    private static final Map<String, String> DOSSIERS = new HashMap<>();

    @BeforeAll
    static void start() {
        town = Town.start();
        programme = Programme.of(town.address());
    }

    @AfterAll
    static void stop() throws IOException {
        town.close();
    }

    @Test
    @Order(1)
    void theReferentIsIntroducedOnTheNextMorning() {
        programme.advanceTo("2027-03-15T09:00:00Z");
        for (String party : List.of("silence", "answer", "pause")) {
            DOSSIERS.put(party, opened(party));
        }
        assertThat(mails("silence")).isEmpty();

        programme.advanceTo("2027-03-16T08:00:00Z");

        JsonNode referent = programme.read("agent", dossier("silence")).get("referent");
        JsonNode introduction = mails("silence").getFirst();
        assertThat(introduction.get("text").asString())
                .contains(
                        referent.get("firstName").asString(),
                        referent.get("lastName").asString(),
                        referent.get("jobTitle").asString(),
                        referent.get("institution").asString(),
                        referent.get("phone").asString());
        assertThat(types("silence")).contains("ReferentIntroduced");
    }

    @Test
    @Order(2)
    void whoeverDoesNotAnswerIsRemindedOnWorkingMornings() {
        for (String party : List.of("silence", "answer", "pause")) {
            programme.done(
                    "agent",
                    dossier(party) + "/requests",
                    Map.of("what", "Le plan de masse", "due", "2027-04-30T10:00:00Z"));
        }
        programme.done(
                "agent",
                dossier("pause") + "/ladder/pause",
                Map.of("reason", "Elle est à l’hôpital", "until", "2027-05-10"));

        assertThat(climbedAt("silence", "2027-03-23T08:00:00Z")).isEqualTo(1);
        assertThat(mails("silence")).hasSize(2);
        answer();
        assertThat(climbedAt("silence", "2027-03-30T07:00:00Z"))
                .as("Easter Monday is not counted")
                .isEqualTo(1);
        assertThat(climbedAt("silence", "2027-03-31T07:00:00Z"))
                .as("an hour earlier by the sun, at nine in the morning")
                .isEqualTo(2);
        assertThat(mails("silence")).hasSize(3);
    }

    @Test
    @Order(3)
    void aPartyWhoWroteIsRemindedOfNothing() {
        assertThat(types("answer")).contains("MessageReceived");
        assertThat(climbed("answer")).isEqualTo(1);
        assertThat(mails("answer")).hasSize(2);
        assertThat(climbed("pause")).isZero();
        assertThat(mails("pause")).hasSize(1);
    }

    @Test
    @Order(4)
    void nobodyActsForAPartyBeforeEverythingWasTried(Stage anywhere) {
        assertThat(missing()).containsExactly("CALLED", "HELP_OFFERED", "WAITED");
        assertThat(climbedAt("silence", "2027-04-07T07:00:00Z")).isEqualTo(3);
        programme.done(
                "agent",
                dossier("silence") + "/interactions",
                Map.of(
                        "channel", "CALL",
                        "direction", "OUT",
                        "summary", "Répondeur",
                        "reached", "NOT_REACHED"));
        assertThat(missing()).containsExactly("HELP_OFFERED", "WAITED");
        assertThat(climbedAt("silence", "2027-04-12T07:00:00Z")).isEqualTo(4);
        assertThat(mails("silence")).hasSize(4);
        assertThat(missing()).containsExactly("WAITED");
        programme.advanceTo("2027-04-21T07:00:00Z");
        assertThat(climbed("silence")).isEqualTo(5);

        programme.done("agent", dossier("silence") + "/act-in-stead", act());

        programme.advanceTo("2027-04-21T08:00:00Z");
        assertThat(mails("silence").getFirst().get("text").asString())
                .contains("à votre place", "Déposer le plan du cadastre");
        programme.done(
                "agent",
                dossier("silence") + "/act-in-stead/1/done",
                Map.of(
                        "changes",
                        List.of(
                                Map.of(
                                        "field",
                                        "Plan de masse",
                                        "old",
                                        "aucun",
                                        "new",
                                        "cadastre"))));
        programme.advanceTo("2027-04-21T09:00:00Z");
        assertThat(mails("silence").getFirst().get("text").asString())
                .contains("« aucun » devient « cadastre »");
        try (Stage stage = Stage.before(town.address());
                Visitor agent =
                        stage.visitor(Visitor.PHONE).signIn("agent").go(dossier("silence"))) {
            assertThat(agent.main()).contains("Déposer le plan du cadastre", "cadastre");
            agent.expectAccessible();
            agent.go(dossier("answer"));
            assertThat(agent.main())
                    .contains("Je l’envoie la semaine prochaine", "répondez-lui d’abord");
            agent.expectAccessible();
            agent.go(dossier("pause"));
            assertThat(agent.main()).contains("Les relances sont en pause", "Elle est à l’hôpital");
            agent.expectAccessible();
        }
    }

    @Test
    @Order(5)
    void aPauseEndsByItself() {
        programme.advanceTo("2027-05-17T06:00:00Z");
        assertThat(types("pause")).contains("LadderResumed");
        assertThat(climbed("answer")).isEqualTo(1);
    }

    private static void answer() {
        JsonNode reminder = mails("answer").getFirst();
        programme.done(
                "party",
                "/demo/mailbox",
                Map.of(
                        "from", mailbox("answer"),
                        "to", reminder.get("replyTo").asString(),
                        "subject", "Re: " + reminder.get("subject").asString(),
                        "text", "Je l’envoie la semaine prochaine.",
                        "inReplyTo", reminder.get("messageId").asString()));
    }

    private static List<String> missing() {
        JsonNode refused = programme.refused("agent", dossier("silence") + "/act-in-stead", act());
        return refused.get("missing").valueStream().map(JsonNode::asString).toList();
    }

    private static Map<String, Object> act() {
        return Map.of("what", "Déposer le plan du cadastre", "why", "Le délai expire en mai");
    }

    private static long climbedAt(String party, String moment) {
        programme.advanceTo(moment);
        return climbed(party);
    }

    private static long climbed(String party) {
        return types(party).stream().filter("RungClimbed"::equals).count();
    }

    private static List<String> types(String party) {
        return programme
                .read("agent", dossier(party) + "/history?limit=500")
                .get("events")
                .valueStream()
                .map(it -> it.get("type").asString())
                .toList();
    }

    private static List<JsonNode> mails(String party) {
        return programme.mailsTo(mailbox(party));
    }

    private static String mailbox(String party) {
        return party + "@courriel.example";
    }

    private static String dossier(String party) {
        return Objects.requireNonNull(DOSSIERS.get(party));
    }

    private static String opened(String party) {
        JsonNode opened =
                programme.done(
                        "agent",
                        "/dossiers",
                        Map.of(
                                "procedure",
                                programme.read("agent", "/procedures").get(0).get("id").asString(),
                                "title",
                                "Une demande",
                                "party",
                                Map.of("name", "Lucie " + party, "email", mailbox(party)),
                                "channel",
                                "COUNTER",
                                "referent",
                                "agent2"));
        String dossier = "/dossiers/" + opened.get("id").asString();
        await().untilAsserted(() -> assertThat(programme.read("agent", dossier)).isNotNull());
        return dossier;
    }
}

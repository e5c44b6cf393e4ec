package org.visavis.apart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.journeys.Journey;
import org.visavis.journeys.Stage;
import org.visavis.journeys.Story;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.util.Map;

/** Two command and two query processes do what one of both does, also while one of each dies. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoOfEachTest {
    private static Sides sides;

    @BeforeAll
    static void start() throws Exception {
        sides = Sides.start();
    }

    @AfterAll
    static void stop() throws Exception {
        sides.close();
    }

    @Test
    void whoeverSignedInAtOneWritesAtAnyAndReadsItAtAll() throws Exception {
        try (Visitor agent = new Visitor()) {
            assertThat(agent.signIn(query(0), "agent").headers().firstValue("Location"))
                    .contains("/portfolio");
            String dossier = aDossier(agent);
            for (Program command : sides.commands()) {
                HttpResponse<String> written =
                        agent.submit(
                                command.address(),
                                dossier + "/interactions",
                                Map.of(
                                        "channel",
                                        "CALL",
                                        "direction",
                                        "IN",
                                        "summary",
                                        "Appel pris par " + command.port(),
                                        "_csrf",
                                        tokenAt(agent, query(1), dossier)));
                assertThat(written.statusCode()).as(written.body()).isEqualTo(303);
                String page = written.headers().firstValue("Location").orElseThrow();
                for (Program query : sides.queries()) {
                    assertThat(agent.page(query.address(), page).body())
                            .contains("Appel pris par " + command.port());
                }
            }
        }
    }

    @Test
    void whatOneRefusedIsShownAgainByAnyOther() throws Exception {
        try (Visitor agent = new Visitor()) {
            agent.signIn(query(1), "agent");
            String dossier = aDossier(agent);
            HttpResponse<String> refused =
                    agent.submit(
                            command(1),
                            dossier + "/interactions",
                            Map.of(
                                    "channel", "CALL",
                                    "direction", "IN",
                                    "summary", "",
                                    "text", "Ce que j’avais déjà écrit",
                                    "form", dossier,
                                    "_csrf", tokenAt(agent, query(0), dossier)));
            String form = refused.headers().firstValue("Location").orElseThrow();
            assertThat(form).contains("refused=");
            assertThat(agent.page(query(0), form).body()).contains("Ce que j’avais déjà écrit");
        }
    }

    @Test
    void aFormOfAnotherSiteIsRefusedAndAPersonIsToldWhyOnAPage() throws Exception {
        try (Visitor agent = new Visitor()) {
            agent.signIn(query(0), "agent");
            HttpResponse<String> refused =
                    agent.submit(
                            command(0),
                            aDossier(agent) + "/interactions",
                            Map.of("channel", "CALL", "_csrf", "guessed"));
            String why = refused.headers().firstValue("Location").orElseThrow();
            assertThat(agent.page(query(1), why).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoeverSignsOutAtOneIsAStrangerToAll() throws Exception {
        try (Visitor agent = new Visitor()) {
            agent.signIn(query(0), "agent");
            String token = Visitor.token(agent.page(query(0), "/portfolio").body());
            agent.submit(query(1), "/sign-out", Map.of("_csrf", token));
            assertThat(agent.page(query(0), "/portfolio").headers().firstValue("Location"))
                    .hasValueSatisfying(path -> assertThat(path).startsWith("/sign-in"));
        }
    }

    @Test
    void theWordsOfARefusalAreExplainedOnThePageThatItNames() throws Exception {
        try (Visitor agent = new Visitor()) {
            HttpResponse<String> refused =
                    agent.post(command(0), "agent", "/dossiers/unknown/referent", "{}");
            JsonNode problem = JsonMapper.shared().readTree(refused.body());
            assertThat(agent.read(query(0), "agent", problem.get("type").asString()).statusCode())
                    .isEqualTo(200);
        }
    }

    /** The last one, since it leaves only one of each; whichever fed the pages is killed once. */
    @Test
    @Order(Integer.MAX_VALUE)
    void oneOfEachIsKilledAndNothingAcknowledgedIsLostOrDoubledAndPagesStayUp() throws Exception {
        try (Door door = Door.before(sides, sides.folder());
                Siege siege = Siege.begin(door)) {
            siege.awaitWritten(20);
            sides.queries().getFirst().kill();
            sides.commands().getFirst().kill();
            siege.awaitWritten(20);
            sides.queries().getFirst().restart();
            sides.commands().getFirst().restart();
            sides.queries().getFirst().awaitUp();
            sides.commands().getFirst().awaitUp();
            door.awaitAllKnown();
            sides.queries().getLast().kill();
            sides.commands().getLast().kill();
            siege.awaitWritten(20);
            siege.end();
            sides.awaitPages();

            Siege.Toll toll = siege.toll(sides.database());
            System.out.println(door + ": " + toll);
            assertThat(toll.lost()).isZero();
            assertThat(toll.duplicated()).isZero();
            assertThat(toll.pageFailures()).isEmpty();
        }
    }

    private static String aDossier(Visitor agent) throws Exception {
        String portfolio = agent.read(query(0), "agent", "/portfolio").body();
        JsonNode dossiers = JsonMapper.shared().readTree(portfolio).get("dossiers");
        return "/dossiers/" + dossiers.get(0).get("id").asString();
    }

    private static String tokenAt(Visitor agent, String address, String page) throws Exception {
        return Visitor.token(agent.page(address, page).body());
    }

    private static String query(int which) {
        return sides.queries().get(which).address();
    }

    private static String command(int which) {
        return sides.commands().get(which).address();
    }

    @Journey
    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void theStoryOfADossierIsTheSameThroughTheOneDoor(boolean scripts) throws Exception {
        try (Door door = Door.before(sides, sides.folder());
                Stage stage = Stage.before("http://" + door.address());
                Story story = new Story(stage, scripts, "Pergola, avec scripts : " + scripts)) {
            story.tell();
        }
    }
}

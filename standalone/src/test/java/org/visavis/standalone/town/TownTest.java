package org.visavis.standalone.town;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.events.dossier.Pledges.PromiseKept;
import org.visavis.events.dossier.Pledges.PromiseMade;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the people of the town find when the demonstration begins. */
class TownTest {
    private static final int ALL = 200;

    private static RunningTown town;

    @BeforeAll
    static void found(@TempDir Path folder) {
        town = RunningTown.founded(folder);
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @ParameterizedTest
    @CsvSource({
        "agent, Camille Roux",
        "agent2, Nadia Benali",
        "supervisor, Hélène Vasseur",
        "admin, Marc Lefèvre",
        "editor, Claire Morel",
        "party, Jeanne Petit",
        "party2, Karim Haddad",
        "outsider, Yves Garnier",
        "dpo, Inès Fournier"
    })
    void each_login_of_the_contract_opens_for_a_person_with_a_name(String login, String name) {
        assertThat(town.json(login, "/me").at("/displayName").asString()).isEqualTo(name);
    }

    @Test
    void nobody_else_is_let_in() {
        assertThat(town.get("mayor", "/me").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/portfolio", "/supervision", "/imports", "/dossiers", "/agents"})
    void the_administrator_reaches(String path) {
        assertThat(town.get("admin", path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "agent2"})
    void a_referent_has_a_dozen_dossiers_some_late_and_some_due_this_week(String login) {
        JsonNode portfolio = town.json(login, "/portfolio");

        assertThat(portfolio.at("/total").asInt()).isEqualTo(12);
        Set<Boolean> late =
                portfolio
                        .at("/dossiers")
                        .valueStream()
                        .map(dossier -> dossier.at("/late").asBoolean())
                        .collect(Collectors.toSet());
        assertThat(late).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void the_board_shows_every_state_a_dossier_can_be_in() {
        JsonNode board = town.json("supervisor", "/supervision");

        for (String count :
                new String[] {
                    "open", "closed", "late", "closedLate", "awaitingReferent", "awaitingAcceptance"
                }) {
            assertThat(board.at("/" + count).asInt()).as(count).isPositive();
        }
    }

    private static Set<String> told() {
        return Stories.ALL.stream()
                .flatMap(story -> town.told(story).stream())
                .map(event -> event.getClass().getSimpleName())
                .collect(Collectors.toSet());
    }

    @Test
    void there_is_something_promised_to_be_done_asked_and_said_and_somebody_still_to_answer() {
        assertThat(told())
                .contains(
                        "PromiseMade",
                        "PromiseKept",
                        "ActionAdded",
                        "ActionTakenInCharge",
                        "FollowUpNeeded",
                        "InformationRequested",
                        "RequestReminded",
                        "PartyWrote",
                        "CallBackAsked",
                        "ThanksGiven",
                        "RecordContested",
                        "ParticipantJoined")
                .doesNotContain("CalledBack", "ContestationAnswered");
    }

    @Test
    void a_dossier_takes_every_turn_it_can() {
        assertThat(told())
                .contains(
                        "HandOverProposed",
                        "HandOverReturned",
                        "DossierEscalated",
                        "EscalationTakenUp",
                        "DossierSuspended",
                        "DeadlineExtended",
                        "DossierClosed",
                        "DossierReopened",
                        "AnotherReferentAsked",
                        "InteractionCorrected",
                        "TeamNoteWritten")
                .doesNotContain("EscalationClimbed");
    }

    @Test
    void camille_is_asked_to_take_over_and_helene_to_take_up() {
        JsonNode scaffolding = town.json("agent", "/dossiers/" + dossier("ODP-0055").id());
        JsonNode fence = town.json("supervisor", "/dossiers/" + dossier("DP 037 995 A 0102").id());
        JsonNode studios = town.json("supervisor", "/dossiers/" + dossier("ML-0084").id());

        assertThat(scaffolding.at("/handOver/to/name").asString()).isEqualTo("Camille Roux");
        assertThat(fence.at("/escalation/to/name").asString()).isEqualTo("Hélène Vasseur");
        assertThat(fence.at("/escalation/takenUpAt").isString()).isFalse();
        assertThat(studios.at("/escalation/takenUpAt").isString()).isTrue();
    }

    @Test
    void a_promise_was_kept_but_late() {
        List<Object> hugos = town.told(dossier("PC 037 995 A 0041"));
        Instant due = only(PromiseMade.class, hugos).due();

        assertThat(only(PromiseKept.class, hugos).happenedAt()).isAfter(due);
    }

    private static <T> T only(Class<T> kind, List<Object> events) {
        return events.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "outsider"})
    void every_open_dossier_has_a_referent_who_is_a_person(String login) {
        JsonNode dossiers = town.json(login, "/dossiers?limit=" + ALL).at("/dossiers");

        assertThat(dossiers.size()).isPositive();
        for (JsonNode dossier : dossiers) {
            assertThat(dossier.at("/referent/firstName").asString()).isNotBlank();
            assertThat(dossier.at("/referent/lastName").asString()).isNotBlank();
            assertThat(dossier.at("/referent/jobTitle").asString()).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({"party, 2", "party2, 1", "outsider, 3"})
    void each_sees_what_is_theirs(String login, int count) {
        assertThat(town.json(login, "/dossiers").at("/dossiers").size()).isEqualTo(count);
    }

    @Test
    void an_agent_from_elsewhere_cannot_tell_a_foreign_dossier_from_one_that_never_was() {
        for (Story story : Stories.ALL) {
            if (!story.isOf(Body.TOWN_HALL)) {
                continue;
            }
            String foreign = story.id().value();
            String unknown = TownId.of("dossier/nowhere").toString();
            for (String path : new String[] {"/dossiers/%s", "/dossiers/%s/history"}) {
                HttpResponse<String> theirs = town.get("outsider", path.formatted(foreign));
                HttpResponse<String> nobodys = town.get("outsider", path.formatted(unknown));

                assertThat(theirs.statusCode()).isEqualTo(nobodys.statusCode()).isEqualTo(404);
                assertThat(theirs.body().replace(foreign, unknown)).isEqualTo(nobodys.body());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "party, PC 037 995 A 0031, Bâtiments de France, PCMI3",
        "party, ECO-0140, directrice, carnet de santé",
        "party2, LS-0412, faux espoir, mardi matin"
    })
    void a_party_reads_what_was_said_to_them_and_nothing_that_is_for_the_team(
            String login, String reference, String forTheTeam, String forThem) {
        String path = "/dossiers/" + dossier(reference).id();
        String shown = town.get(login, path).body() + town.get(login, path + "/history").body();
        String known = town.get("supervisor", path + "/history").body();

        assertThat(known).as("what the team reads").contains(forTheTeam).contains(forThem);
        assertThat(shown).contains(forThem).doesNotContain(forTheTeam);
    }

    private static Story dossier(String reference) {
        return Stories.ALL.stream()
                .filter(story -> story.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoever_was_registered_twice_is_found_once_with_the_dossiers_of_both_records() {
        JsonNode found = town.json("agent", "/parties?q=rouseau");

        assertThat(found.size()).isEqualTo(1);
        JsonNode odile = town.json("agent", "/parties/" + Residents.ODILE_AGAIN.id());
        assertThat(odile.at("/id")).isEqualTo(found.at("/0/id"));
        assertThat(odile.at("/name").asString()).isEqualTo("Odile Rousseau");
        assertThat(odile.at("/dossiers").size()).isEqualTo(2);
        assertThat(odile.at("/merged/0/name").asString()).isEqualTo("Odile Rouseau");
    }

    @Test
    void a_body_is_reached_through_persons_with_a_role_and_a_direct_line() {
        JsonNode friends = town.json("agent", "/parties/" + Residents.FRIENDS_OF_THE_LOIRE.id());

        assertThat(friends.at("/contacts").size()).isEqualTo(2);
        for (JsonNode contact : friends.at("/contacts")) {
            assertThat(contact.at("/role").asString()).isNotBlank();
            assertThat(contact.at("/phone").asString()).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({"agent, 2", "agent2, 1", "outsider, 0"})
    void contacts_without_a_dossier_wait_for_a_person_by_a_date(String login, int count) {
        JsonNode waiting = town.json(login, "/contacts").at("/contacts");

        assertThat(waiting.size()).isEqualTo(count);
        for (JsonNode contact : waiting) {
            assertThat(contact.at("/owner/name").asString()).isNotBlank();
            assertThat(contact.at("/due").asString()).isNotBlank();
        }
    }
}

package org.visavis.standalone.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.command.decision.Oblivion;
import org.visavis.command.platform.CommandSettings;
import org.visavis.command.platform.CommandStore;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.standalone.Service;
import org.visavis.store.KeyVault;
import org.visavis.store.TownClock;
import org.visavis.web.text.Texts;

import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A party with several dossiers is written to once a day by the program, whoever is faster. */
class OnceADayTest {
    private static final ZoneId TOWN = ZoneId.of("Europe/Paris");
    private static final int DOSSIERS = 6;

    private static Service service;
    private static CommandStore another;

    /** Two processes sweep the same agenda. */
    @BeforeAll
    static void start(@TempDir Path folder) {
        service = Service.on(folder);
        Oblivion nobody =
                _ -> {
                    throw new IllegalStateException("Nobody is forgotten here");
                };
        another =
                new CommandStore(
                        service.bean(CommandSettings.class),
                        service.bean(KeyVault.class),
                        nobody,
                        service.bean(Texts.class));
    }

    @AfterAll
    static void stop() {
        another.close();
        service.close();
    }

    @Test
    void
            of_six_dossiers_that_fall_due_on_one_morning_one_writes_and_each_other_on_a_day_of_its_own() {
        clock().advanceTo(Instant.parse("2036-03-03T10:00:00Z"));
        String party = registered();
        List<String> dossiers = new ArrayList<>();
        for (int i = 0; i < DOSSIERS; i++) {
            dossiers.add(asked(party));
        }

        LocalDate day = LocalDate.of(2036, 3, 10);
        for (int written = 1; written <= DOSSIERS; day = day.plusDays(1)) {
            clock().advanceTo(day.atTime(12, 0).atZone(TOWN).toInstant());
            int expected = written;
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(days(dossiers)).hasSize(expected));
            written += isWorked(day.plusDays(1)) ? 1 : 0;
        }

        assertThat(days(dossiers)).doesNotHaveDuplicates();
    }

    private static boolean isWorked(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6;
    }

    /** On which days the program wrote, over all these dossiers. */
    private static List<LocalDate> days(List<String> dossiers) {
        return dossiers.stream()
                .flatMap(one -> another.events().read(one, 0, Integer.MAX_VALUE).stream())
                .map(recorded -> recorded.payload())
                .filter(event -> event instanceof MessageWritten it && it.by() == null)
                .map(event -> ((MessageWritten) event).happenedAt().atZone(TOWN).toLocalDate())
                .toList();
    }

    private static String registered() {
        return id(
                service.post(
                        "agent",
                        "/parties",
                        Map.of("name", "Lucie Martin", "email", "lucie@courriel.example")));
    }

    private static String asked(String party) {
        String procedure = service.read("agent", "/procedures").get(0).get("id").asString();
        String dossier =
                id(
                        service.post(
                                "agent",
                                "/dossiers",
                                Map.of(
                                        "procedure",
                                        procedure,
                                        "title",
                                        "Une clôture",
                                        "party",
                                        Map.of("id", party),
                                        "channel",
                                        "COUNTER",
                                        "referent",
                                        "agent")));
        HttpResponse<String> answer =
                service.post(
                        "agent",
                        "/dossiers/" + dossier + "/requests",
                        Map.of("what", "Le plan", "due", "2036-04-30"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return dossier;
    }

    private static String id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonMapper.shared().readTree(answer.body()).get("id").asString();
    }

    private static TownClock clock() {
        return (TownClock) service.bean(CommandStore.class).clock();
    }
}

package org.visavis.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;

@Journey
class SupervisorJourneyTest {

    @Test
    void a_supervisor_sees_the_work_now_and_as_it_was_and_each_ones_portfolio(Stage stage) {
        try (Visitor supervisor = stage.visitor(Visitor.DESK).signIn("supervisor")) {
            assertThat(supervisor.heading()).isNotEmpty();
            supervisor.go("/supervision");
            int now = open(supervisor);
            assertThat(supervisor.main()).contains("Maintenant, le", "plus de 90 jours");

            supervisor.page().locator("summary", hasText("Remonter le temps")).click();
            supervisor
                    .type(
                            "Voir le tableau tel qu’il était le",
                            LocalDate.now(ZoneId.of("Europe/Paris")).minusDays(45).toString())
                    .press("Voir ce jour");
            assertThat(supervisor.main()).contains("Tel qu’au");
            assertThat(open(supervisor)).isPositive().isLessThan(now);
            supervisor.follow("Revenir à aujourd’hui");
            assertThat(supervisor.main()).contains("Maintenant, le");

            supervisor.page().locator("summary", hasText("Qui suit quoi")).click();
            Locator first = supervisor.page().locator("main td a[href*='/portfolio']").first();
            String name = first.innerText();
            first.click();
            assertThat(supervisor.heading()).contains(name);
            assertThat(supervisor.page().locator("main tbody tr").count()).isPositive();
        }
    }

    private static int open(Visitor supervisor) {
        return Integer.parseInt(
                supervisor
                        .page()
                        .locator(".vv-tile:has(a[href*='/lists/open']) .vv-tile-figure")
                        .first()
                        .innerText()
                        .strip());
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}

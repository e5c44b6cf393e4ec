package org.visavis.query.today;

import static org.visavis.web.route.Routes.get;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.query.page.BarChart;
import org.visavis.query.page.Drafts;
import org.visavis.query.security.Sight;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;
import org.visavis.web.text.Moments;
import org.visavis.web.text.Texts;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;

/** Shows an agent what waits for them. */
@RestController
public final class TodayController {
    private final Days days;
    private final Drafts drafts;
    private final Texts texts;
    private final InstantSource clock;

    public TodayController(Days days, Drafts drafts, Texts texts, InstantSource clock) {
        this.days = days;
        this.drafts = drafts;
        this.texts = texts;
        this.clock = clock;
    }

    /** Who may look at what. */
    public static Routes routes() {
        return Routes.of(get("/today").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN));
    }

    /** One's own day: nobody looks at another's. */
    @GetMapping("/today")
    Shown today(Person who, Locale locale) {
        String organisation = Sight.of(who).asOrganisation();
        Today today = days.of(who.id(), organisation, clock.instant());
        return Shown.of(
                "today/today",
                today,
                () ->
                        Map.of(
                                "drafts",
                                drafts.begun(),
                                "chart",
                                drawn(today, locale),
                                "unsorted",
                                days.unsorted(organisation)));
    }

    private BarChart drawn(Today today, Locale locale) {
        return new BarChart(
                texts.tell("today.week.chart", locale),
                texts.tell("today.week.about", locale),
                texts.tell("today.week.unit", locale),
                today.week().stream()
                        .map(
                                day ->
                                        BarChart.Bar.of(
                                                Moments.in(locale).weekday(day.day()),
                                                day.lines().size()))
                        .toList());
    }
}

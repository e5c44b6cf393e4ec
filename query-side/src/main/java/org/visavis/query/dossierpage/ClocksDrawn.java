package org.visavis.query.dossierpage;

import org.visavis.query.dossierpage.DossierView.ClockFaces;
import org.visavis.query.page.BarChart;
import org.visavis.query.page.BarChart.Bar;
import org.visavis.query.platform.Clock;
import org.visavis.web.text.Texts;

import java.util.List;
import java.util.Locale;

/** Draws the four clocks: in days, or in hours as long as the matter is young. */
final class ClocksDrawn {
    private static final long HOUR = 3_600;
    private static final long DAY = 24 * HOUR;
    private static final long YOUNG = 3 * DAY;

    private ClocksDrawn() {}

    static BarChart of(ClockFaces clocks, boolean forParty, Texts texts, Locale locale) {
        long whole =
                clocks.withUs() + clocks.withParty() + clocks.withPartner() + clocks.suspended();
        boolean young = whole < YOUNG;
        long unit = young ? HOUR : DAY;
        String runs = clocks.running() == null ? "none" : clocks.running().name();
        String reader = forParty ? ".party" : "";
        return new BarChart(
                texts.tell("clocks.title", locale),
                texts.tell("clocks.runs." + runs + reader, locale),
                texts.tell(young ? "clocks.hours" : "clocks.days", locale),
                List.of(
                        bar(Clock.WITH_US, clocks.withUs() / unit, texts, locale),
                        Bar.of(
                                texts.tell("clocks.WITH_PARTY" + reader, locale),
                                clocks.withParty() / unit),
                        bar(Clock.WITH_PARTNER, clocks.withPartner() / unit, texts, locale),
                        bar(Clock.SUSPENDED, clocks.suspended() / unit, texts, locale)));
    }

    private static Bar bar(Clock clock, long value, Texts texts, Locale locale) {
        return Bar.of(texts.tell("clocks." + clock.name(), locale), value);
    }
}

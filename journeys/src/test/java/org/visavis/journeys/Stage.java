package org.visavis.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

import java.nio.file.Path;
import java.util.Map;

/** A running program and a browser in front of it. It is for one thread alone. */
public record Stage(String address, Playwright playwright, Browser browser)
        implements AutoCloseable {

    /**
     * A browser in front of a program.
     *
     * @param address with its scheme, without a path
     */
    public static Stage before(String address) {
        Path chromium =
                Chromium.installed()
                        .orElseThrow(
                                () ->
                                        new AssertionError(
                                                "Expected a browser, since"
                                                        + " VISAVIS_BROWSER_REQUIRED is true, but"
                                                        + " none is installed"));
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium)
                                        .setArgs(Chromium.QUIETLY));
        return new Stage(address, playwright, browser);
    }

    /** Somebody in front of a screen of this width, with JavaScript. */
    Visitor visitor(int width) {
        return visitor(width, true);
    }

    /** Somebody whose browser may or may not run scripts. */
    Visitor visitor(int width, boolean script) {
        return visitor(width, script, "fr-FR");
    }

    /** Somebody whose browser asks for this language. */
    Visitor visitor(int width, boolean script, String language) {
        return new Visitor(
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(address)
                                .setLocale(language)
                                .setTimezoneId("Europe/Paris")
                                .setJavaScriptEnabled(script)
                                .setViewportSize(width, 900)));
    }

    @Override
    public void close() {
        playwright.close();
    }
}

package org.visavis.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.visavis.standalone.Standalone;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A running program and a browser in front of it; that of the journeys is set once for all. */
public record Stage(String address, Closeable program, Playwright playwright, Browser browser)
        implements AutoCloseable {

    static Stage set() {
        Path folder = freshFolder();
        ConfigurableApplicationContext program =
                new SpringApplication(Standalone.class)
                        .run("--VISAVIS_DATA=" + folder, "--server.port=0");
        String port = program.getEnvironment().getRequiredProperty("local.server.port");
        return before(
                "http://127.0.0.1:" + port,
                () -> {
                    program.close();
                    FileSystemUtils.deleteRecursively(folder);
                });
    }

    /**
     * A browser in front of a program that runs elsewhere.
     *
     * @param address with its scheme, without a path
     * @param program ended together with the browser
     */
    public static Stage before(String address, Closeable program) {
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
        return new Stage(address, program, playwright, browser);
    }

    private static Path freshFolder() {
        try {
            return Files.createTempDirectory("visavis-journeys");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
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
    public void close() throws IOException {
        playwright.close();
        program.close();
    }
}

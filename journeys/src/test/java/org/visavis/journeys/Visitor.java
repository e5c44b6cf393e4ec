package org.visavis.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;

import java.util.List;

/**
 * Somebody in front of a browser, who sees what is on the page and does what it offers. Buttons and
 * links are pressed by keyboard, as all of it must be possible so, with scripts and without.
 */
final class Visitor implements AutoCloseable {
    static final int DESK = 1280;
    static final int PHONE = 390;

    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final boolean PAGES_HAVE_NO_FRAMES = true;

    private final BrowserContext context;
    private final Page page;

    Visitor(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(60_000);
    }

    Page page() {
        return page;
    }

    Visitor signIn(String login) {
        page.navigate("/sign-in");
        page.getByLabel("Identifiant").fill(login);
        page.getByLabel("Mot de passe").fill("demo");
        press("Entrer");
        page.waitForURL(address -> !address.contains("/sign-in"));
        return this;
    }

    /** Chooses the language of this name at the top of the page. */
    Visitor speak(String language) {
        page.locator("header")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(language))
                .press("Enter");
        return this;
    }

    /** The language that a screen reader would read the page in. */
    String language() {
        return page.locator("html").getAttribute("lang");
    }

    Visitor go(String path) {
        page.navigate(path);
        return this;
    }

    /** Presses the button of this name. */
    Visitor press(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .press("Enter");
        return this;
    }

    /** Follows the first link of this name in the page itself. */
    Visitor follow(String name) {
        page.locator("main")
                .getByRole(
                        AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .press("Enter");
        return this;
    }

    /** Types into the field of this label. */
    Visitor type(String label, String text) {
        page.getByLabel(label).fill(text);
        return this;
    }

    /** Chooses the option that begins so from the list of this label. */
    Visitor choose(String label, String option) {
        Locator list = page.getByLabel(label);
        String value =
                list.locator("option")
                        .filter(new Locator.FilterOptions().setHasText(option))
                        .first()
                        .getAttribute("value");
        list.selectOption(value);
        return this;
    }

    /** Types into the first field that is sent under this name. */
    Visitor fill(String field, String text) {
        page.locator("main [name='" + field + "']").first().fill(text);
        return this;
    }

    /** Ticks the box that is sent under this name. */
    Visitor tick(String field) {
        page.locator("main [name='" + field + "']").press("Space");
        return this;
    }

    /** Unfolds what is folded under these words, and gives it. */
    Locator unfold(String words) {
        Locator folded =
                page.locator("main details")
                        .filter(
                                new Locator.FilterOptions()
                                        .setHas(
                                                page.locator("summary")
                                                        .filter(
                                                                new Locator.FilterOptions()
                                                                        .setHasText(words))))
                        .first();
        folded.locator("summary").first().press("Enter");
        return folded;
    }

    /** Unfolds a form, writes its one text, and sends it. */
    Visitor write(String words, String field, String text) {
        Locator form = unfold(words);
        form.locator("[name='" + field + "']").fill(text);
        form.locator("button.btn-primary").press("Enter");
        return this;
    }

    /** Waits until what was asked is recorded, and this page shows it. */
    Visitor recorded() {
        try {
            page.waitForURL("**seen=**", new Page.WaitForURLOptions().setTimeout(30_000));
        } catch (TimeoutError refused) {
            throw new AssertionError("Expected it to be recorded, but read: " + main(), refused);
        }
        return this;
    }

    String heading() {
        return plain(page.locator("h1").innerText());
    }

    /** What can be read in the page itself; the spaces of French marks are plain. */
    String main() {
        return plain(page.locator("main").innerText());
    }

    private static String plain(String read) {
        return read.replaceAll("[\u00a0\u202f](?=[:;!?»])|(?<=«)\u00a0", " ");
    }

    /** Path of the page, without what follows it. */
    String path() {
        return java.net.URI.create(page.url()).getPath();
    }

    /** No violation of WCAG 2.2 level AA that axe can find, and nothing wider than the screen. */
    void expectAccessible() {
        List<Rule> violations = axe().analyze().getViolations();
        assertThat(violations)
                .as(page.url())
                .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s fits its screen", page.url())
                .isEqualTo(true);
        assertThat(page.locator("h1").count()).as("%s has one heading", page.url()).isEqualTo(1);
    }

    /**
     * Only what is wrong is told in full, and no other page is opened to tell it: the telling costs
     * more than the looking.
     */
    private AxeBuilder axe() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(options)
                .withTags(WCAG_22_AA)
                .setLegacyMode(PAGES_HAVE_NO_FRAMES);
    }

    @Override
    public void close() {
        context.close();
    }
}

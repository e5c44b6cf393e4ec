package org.visavis.command.inbox;

import org.owasp.html.HtmlSanitizer;

import java.util.List;
import java.util.Set;

/**
 * The words of a formatted text, and nothing of its form: not an element, an image or a link of it
 * is kept. What it quotes is marked as in plain mails, by {@code >} before each line.
 */
final class HtmlText implements HtmlSanitizer.Policy {
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "head", "title", "template", "noscript", "object", "svg");
    private static final Set<String> LINES =
            Set.of(
                    "p",
                    "div",
                    "br",
                    "tr",
                    "li",
                    "ul",
                    "ol",
                    "table",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "pre",
                    "blockquote",
                    "section",
                    "article",
                    "header",
                    "footer");
    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "input", "meta", "link");
    private static final String QUOTE = "blockquote";
    private static final int DEEPEST_QUOTE = 5;

    private final StringBuilder words = new StringBuilder();
    private int unseen;
    private int quoted;
    private boolean lineBegins = true;
    private boolean spaceDue;

    private HtmlText() {}

    static String of(String html) {
        var reading = new HtmlText();
        HtmlSanitizer.sanitize(html, reading);
        return reading.words.toString().replaceAll("(?m)[ \t]+$", "").replaceAll("\n{3,}", "\n\n");
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String element, List<String> attributes) {
        if (UNSEEN.contains(element)) {
            unseen++;
        }
        if (LINES.contains(element)) {
            endLine(element.equals("p"));
        }
        if (element.equals(QUOTE)) {
            quoted++;
        }
    }

    @Override
    public void closeTag(String element) {
        if (UNSEEN.contains(element)) {
            unseen--;
        }
        if (LINES.contains(element) && !EMPTY.contains(element)) {
            endLine(element.equals("p"));
        }
        if (element.equals(QUOTE)) {
            quoted--;
        }
    }

    @Override
    public void text(String said) {
        if (unseen > 0) {
            return;
        }
        for (String word : said.split("(?<=\\s)|(?=\\s)", -1)) {
            if (word.isBlank()) {
                spaceDue |= !word.isEmpty();
            } else {
                write(word);
            }
        }
    }

    private void write(String word) {
        if (lineBegins) {
            words.append(">".repeat(Math.min(quoted, DEEPEST_QUOTE))).append(quoted > 0 ? " " : "");
        } else if (spaceDue) {
            words.append(' ');
        }
        words.append(word);
        lineBegins = false;
        spaceDue = false;
    }

    private void endLine(boolean paragraph) {
        if (!lineBegins) {
            words.append('\n');
        }
        if (paragraph && !words.isEmpty()) {
            words.append('\n');
        }
        lineBegins = true;
        spaceDue = false;
    }
}

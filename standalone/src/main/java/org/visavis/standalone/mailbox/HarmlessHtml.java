package org.visavis.standalone.mailbox;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Formatted text of a stranger, without anything that acts, loads, or looks like the page. */
final class HarmlessHtml {
    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "br",
                            "div",
                            "span",
                            "b",
                            "strong",
                            "i",
                            "em",
                            "u",
                            "ul",
                            "ol",
                            "li",
                            "blockquote",
                            "hr",
                            "table",
                            "thead",
                            "tbody",
                            "tr",
                            "th",
                            "td",
                            "a")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowUrlProtocols("http", "https", "mailto")
                    .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
                    .toFactory();

    private HarmlessHtml() {}

    static String of(String html) {
        return POLICY.sanitize(html);
    }
}

package org.visavis.command.mail;

import java.util.Arrays;
import java.util.stream.Collectors;

/** As much HTML as a message needs. */
final class Html {
    private Html() {}

    /** The text with each empty line as the end of a paragraph. */
    static String paragraphs(String text) {
        return Arrays.stream(text.split("\\R\\s*\\R", -1))
                .map(Html::paragraph)
                .collect(Collectors.joining());
    }

    static String paragraph(String text) {
        return "<p>" + escaped(text).replaceAll("\\R", "<br>\n") + "</p>\n";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

package org.visavis.command.inbox;

import jakarta.mail.internet.MimeUtility;

import org.jspecify.annotations.Nullable;

import java.io.UnsupportedEncodingException;
import java.util.regex.Pattern;

/** What a stranger calls a file: one line, without the way to any folder. */
final class FileName {
    private static final int LONGEST = 200;
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\:]", Pattern.DOTALL);

    private FileName() {}

    /**
     * The name; empty where it has none.
     *
     * @param said as it stands in the mail
     */
    static String of(@Nullable String said) {
        return said == null
                ? ""
                : Clean.line(FOLDERS.matcher(decoded(said)).replaceFirst(""), LONGEST);
    }

    private static String decoded(String said) {
        try {
            return MimeUtility.decodeText(said);
        } catch (UnsupportedEncodingException _) {
            return said;
        }
    }
}

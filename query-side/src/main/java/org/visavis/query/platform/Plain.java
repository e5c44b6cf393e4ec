package org.visavis.query.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are searched: without accents, in lower case. */
public final class Plain {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Plain() {}

    public static String of(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** The same as a pattern of LIKE that finds it anywhere; its own signs count as themselves. */
    public static String anywhere(String words) {
        return '%' + literally(of(words)) + '%';
    }

    /** What is plain already as a part of a pattern of LIKE: its own signs count as themselves. */
    static String literally(String plain) {
        return plain.replaceAll("([%_\\\\])", "\\\\$1");
    }
}

package org.visavis.events;

import java.util.regex.Pattern;

/** An identifier without meaning: a UUID, so that it never carries a name or a date of birth. */
public interface Id {
    Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    String value();

    /** Whether this text could name anything at all. */
    static boolean isWellFormed(String text) {
        return UUID.matcher(text).matches();
    }

    /**
     * @throws IllegalArgumentException if the text is not a UUID in lower case
     */
    static void check(String text) {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException("Expected an identifier in the form of a UUID");
        }
    }
}

package org.visavis.web.text;

import java.util.Locale;

/** The words people read, by key. */
public interface Texts {

    /**
     * The text in this language, else in French, with its arguments put in.
     *
     * @param key as written in {@code messages/*.properties}
     * @param arguments texts and numbers; an {@link java.time.Instant} or {@link
     *     java.time.LocalDate} is told as the language tells it
     */
    String tell(String key, Locale locale, Object... arguments);

    /** Whether there is a text for this key in French, the base of all bundles. */
    boolean knows(String key);
}

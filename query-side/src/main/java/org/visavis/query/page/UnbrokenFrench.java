package org.visavis.query.page;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;

import java.util.Locale;

/**
 * The words of pages, set as French is: a space that belongs to a mark does not let the mark begin
 * a line (narrow before {@code ; ! ?}, whole before {@code :} and inside guillemets). Other
 * languages are left as they are.
 */
final class UnbrokenFrench implements MessageSource {
    private static final char WHOLE = '\u00a0';
    private static final char NARROW = '\u202f';

    private final MessageSource words;

    UnbrokenFrench(MessageSource words) {
        this.words = words;
    }

    @Override
    public @Nullable String getMessage(
            String key,
            Object @Nullable [] arguments,
            @Nullable String otherwise,
            @Nullable Locale locale) {
        String told = words.getMessage(key, arguments, otherwise, locale);
        return told == null ? null : set(told, locale);
    }

    @Override
    public String getMessage(String key, Object @Nullable [] arguments, @Nullable Locale locale) {
        return set(words.getMessage(key, arguments, locale), locale);
    }

    @Override
    public String getMessage(MessageSourceResolvable message, @Nullable Locale locale) {
        return set(words.getMessage(message, locale), locale);
    }

    static String set(String told, @Nullable Locale locale) {
        if (locale == null || !locale.getLanguage().equals(Locale.FRENCH.getLanguage())) {
            return told;
        }
        return told.replace(" :", WHOLE + ":")
                .replace(" »", WHOLE + "»")
                .replace("« ", "«" + WHOLE)
                .replace(" ;", NARROW + ";")
                .replace(" !", NARROW + "!")
                .replace(" ?", NARROW + "?");
    }
}

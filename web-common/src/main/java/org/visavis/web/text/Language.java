package org.visavis.web.text;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages in which everything is told; a reader is never told half in one of them. */
public enum Language {
    FRENCH(Locale.FRENCH),
    ENGLISH(Locale.ENGLISH),
    DUTCH(Locale.of("nl"));

    private static final List<Locale> LOCALES =
            Arrays.stream(values()).map(Language::locale).toList();

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The language of this code of two letters. */
    public static Optional<Language> of(@Nullable String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** The language of this locale, whatever its country; French for any other. */
    public static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(FRENCH);
    }

    /**
     * The language that suits best.
     *
     * @param ranges as {@code Accept-Language} has them; what is malformed asks for nothing
     */
    public static Optional<Language> best(@Nullable String ranges) {
        if (ranges == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(ranges), LOCALES))
                    .map(Language::of);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Two letters, as in {@code lang} and in the names of the bundles. */
    public String code() {
        return locale.getLanguage();
    }

    /** What texts, numbers and dates follow. */
    public Locale locale() {
        return locale;
    }

    /** How those who speak it call it. */
    public String ownName() {
        return locale.getDisplayLanguage(locale);
    }
}

package org.visavis.query.page;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

import java.util.Locale;
import java.util.function.BiFunction;

/**
 * What a page says where words about somebody were erased; pages reach it as {@code @instead}. It
 * is looked up only where words are missing, which is seldom.
 */
public final class Instead {
    private final BiFunction<String, Locale, String> ofKey;
    private final BiFunction<String, Locale, String> ofDossier;

    /**
     * @param ofKey what to say where the words stood under the key of a party or a contact
     * @param ofDossier what to say where they were about a dossier's party
     */
    public Instead(
            BiFunction<String, Locale, String> ofKey,
            BiFunction<String, Locale, String> ofDossier) {
        this.ofKey = ofKey;
        this.ofDossier = ofDossier;
    }

    /** These words about a dossier's party, or what is said in their place. */
    public String of(@Nullable String words, String dossier) {
        return words != null && !words.isBlank()
                ? words
                : ofDossier.apply(dossier, LocaleContextHolder.getLocale());
    }

    /** A party's or a contact's name, or what is said in its place. */
    public String name(@Nullable String name, String key) {
        return name != null && !name.isBlank()
                ? name
                : ofKey.apply(key, LocaleContextHolder.getLocale());
    }
}

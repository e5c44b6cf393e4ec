package org.visavis.web.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what one language says and another does not; for the tests. Every finding names the key and
 * the code of the language, as {@code page.skip (nl)}.
 */
public final class LanguageCheck {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern PLACEHOLDERS = Pattern.compile("\\{\\d+\\}");
    private static final Pattern WORD = Pattern.compile("\\p{L}");

    /**
     * A straight apostrophe would swallow what follows it; quotes and an ellipsis are typeset; an
     * end of line full of blanks is seen by nobody.
     */
    private static final Pattern UNTYPESET = Pattern.compile("['\"]|\\.\\.\\.|  |^\\s|\\s$");

    private final Function<Language, Map<String, String>> texts;

    /** Checks the texts of each language, as {@link Bundles#in} has them. */
    public LanguageCheck(Function<Language, Map<String, String>> texts) {
        this.texts = texts;
    }

    /** Keys that another language has and this one has not. */
    public List<String> untold() {
        Set<String> all = new TreeSet<>();
        for (Language language : Language.values()) {
            all.addAll(texts.apply(language).keySet());
        }
        List<String> found = new ArrayList<>();
        for (Language language : Language.values()) {
            all.stream()
                    .filter(key -> !texts.apply(language).containsKey(key))
                    .forEach(key -> found.add(finding(key, language)));
        }
        return found;
    }

    /** Texts that name other things than the French text does. */
    public List<String> namingOtherThings() {
        return translations(
                (french, translated) -> !placeholders(french).equals(placeholders(translated)));
    }

    /**
     * Texts that are still French; those without a single word are left aside.
     *
     * @param shared texts that another language may well share, such as {@code Date}
     */
    public List<String> untranslated(Set<String> shared) {
        return translations(
                (french, translated) ->
                        french.equals(translated)
                                && !shared.contains(french)
                                && WORD.matcher(PLACEHOLDERS.matcher(french).replaceAll(""))
                                        .find());
    }

    /** Texts with straight apostrophes or quotes, three dots, or blanks that nobody meant. */
    public List<String> untypeset() {
        return all((_, text) -> UNTYPESET.matcher(text).find());
    }

    /** Texts whose braces cannot be understood. */
    public List<String> malformed() {
        return all(
                (language, text) -> {
                    try {
                        return new MessageFormat(text, language.locale()).getLocale() == null;
                    } catch (IllegalArgumentException misunderstood) {
                        return true;
                    }
                });
    }

    private List<String> all(BiPredicate<Language, String> wrong) {
        List<String> found = new ArrayList<>();
        for (Language language : Language.values()) {
            texts.apply(language)
                    .forEach(
                            (key, text) -> {
                                if (wrong.test(language, text)) {
                                    found.add(finding(key, language));
                                }
                            });
        }
        return found.stream().sorted().toList();
    }

    private List<String> translations(BiPredicate<String, String> wrong) {
        List<String> found = new ArrayList<>();
        Map<String, String> french = texts.apply(Language.FRENCH);
        for (Language language : List.of(Language.ENGLISH, Language.DUTCH)) {
            texts.apply(language)
                    .forEach(
                            (key, text) -> {
                                String base = french.get(key);
                                if (base != null && wrong.test(base, text)) {
                                    found.add(finding(key, language));
                                }
                            });
        }
        return found.stream().sorted().toList();
    }

    private static Set<String> placeholders(String text) {
        Set<String> numbers = new TreeSet<>();
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            numbers.add(placeholder.group(1));
        }
        return numbers;
    }

    private static String finding(String key, Language language) {
        return key + " (" + language.code() + ")";
    }
}

package org.visavis.query.platform;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words of a search, each of which has to be met, in any order. What they make is SQL whose
 * parameters {@link #parameters()} gives; accents and capitals never count.
 *
 * @param words plain ones, none twice
 */
public record SearchWords(List<String> words) {
    /** How near a word has to come to one that was mistyped, from 0 to 1. */
    public static final double NEARLY_THE_SAME = 0.35;

    /**
     * Tells the database so; the measure itself is named first, for it brings the setting along.
     */
    public static final String FORGIVING =
            "select strict_word_similarity('', ''),"
                    + " set_config('pg_trgm.strict_word_similarity_threshold', '"
                    + NEARLY_THE_SAME
                    + "', false)";

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** More words than this make nothing clearer. */
    private static final int MOST = 6;

    /** A word this short is met at the beginning of others only. */
    private static final int SHORT = 2;

    /** How a text may meet what was typed, the closest first. Each is found by an index. */
    public enum Fit {
        /** It has words that begin so, as the function {@code words} of the database sees them. */
        BEGUN,
        /** It holds what was typed somewhere. */
        HELD,
        /** It has words that are nearly the same. */
        NEARLY
    }

    /** The words of a text that somebody typed. */
    public static SearchWords of(String text) {
        return new SearchWords(
                Arrays.stream(Plain.of(text).split("[\\s,;:]+"))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .limit(MOST)
                        .toList());
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** A plain column meets all words. */
    public String all(Fit fit, String column) {
        return switch (fit) {
            case BEGUN -> "words(" + column + ") @@ cast(:allBegun as tsquery)";
            case HELD -> each(number -> held(column, number), " and ");
            case NEARLY -> each(number -> nearly(column, number), " and ");
        };
    }

    /** A plain column meets one of the words. */
    public String any(Fit fit, String column) {
        return switch (fit) {
            case BEGUN -> "words(" + column + ") @@ cast(:anyBegun as tsquery)";
            case HELD -> each(number -> held(column, number), " or ");
            case NEARLY -> each(number -> nearly(column, number), " or ");
        };
    }

    /** How near a plain column comes to the word that it meets least, from 0 to 1. */
    public String nearness(String column) {
        return "least"
                + each(
                        number -> "strict_word_similarity(:word" + number + ", " + column + ")",
                        ", ");
    }

    private static String nearly(String column, int number) {
        return ":word" + number + " <<% " + column;
    }

    private String held(String column, int number) {
        String anywhere = column + " like :held" + number;
        return words.get(number).length() > SHORT
                ? anywhere
                : "(" + anywhere + " or " + column + " like :begun" + number + ")";
    }

    private String each(Function<Integer, String> made, String between) {
        return IntStream.range(0, words.size())
                .boxed()
                .map(made)
                .collect(Collectors.joining(between, "(", ")"));
    }

    /** What the SQL names. */
    public Map<String, String> parameters() {
        Map<String, String> named = new HashMap<>();
        for (int number = 0; number < words.size(); number++) {
            String word = words.get(number);
            String literal = Plain.literally(word);
            named.put("word" + number, word);
            named.put("held" + number, (word.length() > SHORT ? "%" : "% ") + literal + "%");
            named.put("begun" + number, literal + "%");
        }
        named.put("allBegun", beginnings(" & "));
        named.put("anyBegun", beginnings(" | "));
        return named;
    }

    /** A word that was typed may be several to the database: a reference, an address of mail. */
    private String beginnings(String between) {
        return words.stream()
                .map(
                        word ->
                                BETWEEN.splitAsStream(word)
                                        .filter(part -> !part.isEmpty())
                                        .map(part -> part + ":*")
                                        .collect(Collectors.joining(" & ")))
                .filter(part -> !part.isEmpty())
                .map(part -> "(" + part + ")")
                .collect(Collectors.joining(between));
    }
}

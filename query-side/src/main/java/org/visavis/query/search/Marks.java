package org.visavis.query.search;

import org.visavis.query.platform.Plain;
import org.visavis.query.platform.SearchWords;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Marks in a text the words that were looked for: those that hold one of them, and for a word that
 * none holds, those that are nearly the same.
 */
public final class Marks {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}@.+-]+");
    private static final int BEFORE = 60;
    private static final int AFTER = 180;
    private static final String CUT = "…";

    private final SearchWords words;

    /** Marks these. */
    public Marks(SearchWords words) {
        this.words = words;
    }

    /** A part of a text, and whether it was looked for. */
    public record Piece(String text, boolean marked) {}

    /** The text in pieces, marked ones and others. */
    public List<Piece> in(String text) {
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        for (MatchResult word : marked(text)) {
            if (word.start() > end) {
                pieces.add(new Piece(text.substring(end, word.start()), false));
            }
            pieces.add(new Piece(word.group(), true));
            end = word.end();
        }
        if (end < text.length()) {
            pieces.add(new Piece(text.substring(end), false));
        }
        return pieces;
    }

    /** What stands around the first of the words, as long as two lines. */
    String excerpt(String text) {
        List<MatchResult> marked = marked(text);
        int first = marked.isEmpty() ? 0 : marked.getFirst().start();
        int from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
        int to = Math.min(text.length(), first + AFTER);
        int blank = to == text.length() ? to : text.lastIndexOf(' ', to);
        int end = blank <= first ? to : blank;
        return (from > 0 ? CUT : "")
                + text.substring(Math.min(from, first), end)
                + (end < text.length() ? CUT : "");
    }

    private List<MatchResult> marked(String text) {
        List<MatchResult> all = WORD.matcher(text).results().toList();
        List<Predicate<String>> wanted =
                words.words().stream().map(word -> wanted(word, all)).toList();
        return all.stream()
                .filter(found -> wanted.stream().anyMatch(it -> it.test(Plain.of(found.group()))))
                .toList();
    }

    private static Predicate<String> wanted(String word, List<MatchResult> all) {
        boolean held = all.stream().anyMatch(found -> Plain.of(found.group()).contains(word));
        return held
                ? found -> found.contains(word)
                : found -> Trigrams.similarity(found, word) >= SearchWords.NEARLY_THE_SAME;
    }
}

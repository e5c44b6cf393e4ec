package org.visavis.query.page;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Gives everybody a face: initials and a tint of their own; pages reach it as {@code @faces}. */
public final class Faces {
    /** How many tints the style sheet has, {@code vv-tint-0} and on. */
    static final int TINTS = 8;

    /**
     * What stands for a photograph.
     *
     * @param initials at most two
     * @param tint the name of a style; the same name always has the same
     */
    public record Face(String initials, String tint) {}

    /** The face of whoever bears this name, as {@code Claire Morel}. */
    public Face of(String name) {
        List<String> words =
                Arrays.stream(name.strip().split("[\\s-]+")).filter(w -> !w.isEmpty()).toList();
        String initials =
                words.isEmpty()
                        ? "?"
                        : words.size() == 1
                                ? first(words.getFirst())
                                : first(words.getFirst()) + first(words.getLast());
        return new Face(initials, "vv-tint-" + tint(name.strip()));
    }

    /**
     * Close names are far apart: the upper bits of a multiplied hash, as Fibonacci hashing does.
     */
    private static int tint(String name) {
        return (int) ((Integer.toUnsignedLong(name.hashCode() * 0x9E3779B9) * TINTS) >>> 32);
    }

    /** The first letter as a reader sees it, whatever it is made of. */
    private static String first(String word) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.FRENCH);
        letters.setText(word);
        letters.first();
        return word.substring(0, letters.next()).toUpperCase(Locale.FRENCH);
    }
}

package org.visavis.events.wording;

import org.visavis.events.dossier.Purpose;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What can be put into a template, by the word that stands for it. */
public enum Placeholder {
    PARTY("usager"),
    REFERENCE("référence"),
    PROCEDURE("démarche"),
    TITLE("titre"),
    REQUEST("demande"),
    DUE("date limite"),
    REFERENT("référent"),
    INSTITUTION("institution"),
    PHONE("téléphone");

    private final String word;

    Placeholder(String word) {
        this.word = word;
    }

    /** As it stands between braces. */
    public String word() {
        return word;
    }

    /** As it stands in a text. */
    public String token() {
        return "{" + word + "}";
    }

    /** Whether it means anything in what leaves for this purpose. */
    public boolean fits(Purpose purpose) {
        return switch (this) {
            case REQUEST, DUE ->
                    switch (purpose) {
                        case MESSAGE, REQUEST, REMINDER, OFFER_OF_HELP -> true;
                        case INTRODUCTION, NOTICE -> false;
                    };
            case PARTY, REFERENCE, PROCEDURE, TITLE, REFERENT, INSTITUTION, PHONE -> true;
        };
    }

    /** The one of this name, whatever its case and its accents. */
    public static Optional<Placeholder> named(String name) {
        String plain = plain(name);
        return Arrays.stream(values()).filter(one -> plain(one.word).equals(plain)).findFirst();
    }

    /** The one that was probably meant. */
    public static Placeholder nearest(String name) {
        String plain = plain(name);
        return Arrays.stream(values())
                .min(Comparator.comparingInt(one -> distance(plain, plain(one.word))))
                .orElseThrow();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[\\s_-]+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * How many letters have to be typed, taken away or changed (Levenshtein); none where one is
     * part of the other.
     */
    private static int distance(String from, String to) {
        if (from.contains(to) || to.contains(from)) {
            return 0;
        }
        int[] above = new int[to.length() + 1];
        Arrays.setAll(above, column -> column);
        for (int row = 1; row <= from.length(); row++) {
            int[] line = new int[to.length() + 1];
            line[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int changed = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
                line[column] =
                        Math.min(
                                Math.min(line[column - 1], above[column]) + 1,
                                above[column - 1] + changed);
            }
            above = line;
        }
        return above[to.length()];
    }
}

package org.visavis.query.search;

import java.util.HashSet;
import java.util.Set;

/** How near two words are, as PostgreSQL's pg_trgm measures it. */
final class Trigrams {
    private Trigrams() {}

    /** The share of groups of three letters that both have, from 0 to 1. */
    static double similarity(String one, String other) {
        Set<String> mine = of(one);
        Set<String> theirs = of(other);
        Set<String> all = new HashSet<>(mine);
        all.addAll(theirs);
        mine.retainAll(theirs);
        return all.isEmpty() ? 0 : (double) mine.size() / all.size();
    }

    private static Set<String> of(String word) {
        String padded = "  " + word + " ";
        Set<String> groups = new HashSet<>();
        for (int at = 0; at + 3 <= padded.length(); at++) {
            groups.add(padded.substring(at, at + 3));
        }
        return groups;
    }
}

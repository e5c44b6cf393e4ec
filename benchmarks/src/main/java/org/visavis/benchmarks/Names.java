package org.visavis.benchmarks;

import java.util.List;
import java.util.Random;

/** What people are called, so that a last name is shared by a few dozen of a large town. */
final class Names {
    private static final List<String> FIRST =
            List.of("Anaïs", "Bruno", "Chloé", "Driss", "Élise", "Fatou", "Gaël", "Hanna", "Ivo");
    private static final List<String> BEGINNINGS =
            List.of(
                    "Ab", "Bert", "Calv", "Delm", "Est", "Fab", "Gauth", "Humb", "Jaou", "Kerv",
                    "Lag", "Merc", "Noyel", "Oll", "Pasq", "Quin", "Roll", "Sal", "Tang", "Vass");
    private static final List<String> MIDDLES =
            List.of(
                    "an", "ar", "el", "en", "er", "et", "ign", "in", "ol", "on", "ou", "ur", "ill",
                    "ac");
    private static final List<String> ENDS =
            List.of("ard", "aud", "eau", "ec", "ert", "et", "ier", "in", "ot", "oux");

    private Names() {}

    /** A last name; one of 2,800. */
    static String last(Random random) {
        return pick(BEGINNINGS, random) + pick(MIDDLES, random) + pick(ENDS, random);
    }

    /** A first name; one of nine. */
    static String first(Random random) {
        return pick(FIRST, random);
    }

    /** One of these. */
    static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}

package org.visavis.store;

/** How often something is tried: seldom in each build, often with {@code -Pproofs}. */
final class Proofs {
    private Proofs() {}

    static int count(int quick, int full) {
        return Boolean.getBoolean("visavis.full") ? full : quick;
    }

    /** Prints it, so that a run can be repeated with {@code -Dseed=}. */
    static long seed() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        return seed;
    }
}

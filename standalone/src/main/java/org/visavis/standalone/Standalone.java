package org.visavis.standalone;

/** The whole service in one process. */
public final class Standalone {
    private Standalone() {}

    public static void main(String[] arguments) {
        System.out.println("Vis-à-vis");
    }
}

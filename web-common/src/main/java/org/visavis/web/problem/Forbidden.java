package org.visavis.web.problem;

/** Visible to this person, but not theirs to do (403). */
public final class Forbidden extends RuntimeException implements Refusal {

    /** Needs no more words. */
    public Forbidden() {
        super("Forbidden", null, false, false);
    }

    @Override
    public String reason() {
        return "forbidden";
    }

    @Override
    public int status() {
        return 403;
    }
}

package org.visavis.web.problem;

/** Not there, or not for this person's eyes: the same answer (404), so that nothing leaks. */
public final class NotVisible extends RuntimeException implements Refusal {

    /** Says nothing about what was looked for. */
    public NotVisible() {
        super("Not visible", null, false, false);
    }

    @Override
    public String reason() {
        return "not-found";
    }

    @Override
    public int status() {
        return 404;
    }
}

package org.visavis.web.form;

import org.visavis.web.problem.Refusal;

/** More was sent than anything here can need (413). */
public final class TooLong extends RuntimeException implements Refusal {

    /** Needs no more words. */
    public TooLong() {
        super("Body too long", null, false, false);
    }

    @Override
    public String reason() {
        return "too-long";
    }

    @Override
    public int status() {
        return 413;
    }
}

package org.visavis.standalone.mailbox;

import org.visavis.web.problem.Refusal;

/** A field of a mail does not say what it should (400). */
final class NotAsExpected extends RuntimeException implements Refusal {
    private final String reason;
    private final String field;

    NotAsExpected(String reason, String field) {
        super(reason, null, false, false);
        this.reason = reason;
        this.field = field;
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public int status() {
        return 400;
    }

    @Override
    public String field() {
        return field;
    }
}

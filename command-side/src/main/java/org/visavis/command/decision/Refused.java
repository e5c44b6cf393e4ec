package org.visavis.command.decision;

import org.visavis.store.Hiding;

/** A no: nothing happened, and the reason says what would have to be otherwise. */
public final class Refused extends RuntimeException implements Hiding {
    private final transient Reason reason;

    public Refused(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public boolean hidesTheStream() {
        return reason instanceof Reason.NotVisible;
    }
}

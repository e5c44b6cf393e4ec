package org.visavis.store;

/** A name that must be unique belongs to another stream already. */
public final class ClaimTaken extends RuntimeException {
    private final String claim;
    private final String holder;

    /** Names the claim and the stream that holds it. */
    public ClaimTaken(String claim, String holder) {
        super("'%s' is held by %s".formatted(claim, holder));
        this.claim = claim;
        this.holder = holder;
    }

    /** The name that was asked for. */
    public String claim() {
        return claim;
    }

    /** The stream that holds it. */
    public String holder() {
        return holder;
    }
}

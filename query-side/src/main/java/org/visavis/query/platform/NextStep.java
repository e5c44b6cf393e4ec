package org.visavis.query.platform;

/** What comes next in an open dossier. */
public enum NextStep {
    /** Nobody was assigned yet: the agent of first contact answers meanwhile. */
    ASSIGN_REFERENT,
    /** The referent was assigned and has not accepted yet. */
    TAKE_CHARGE,
    /** The referent is in charge: the matter itself. */
    DECIDE;

    /** What comes next for a referral, by its stored name. */
    public static NextStep after(String referral) {
        return switch (Referral.valueOf(referral)) {
            case FIRST_CONTACT -> ASSIGN_REFERENT;
            case AWAITING_ACCEPTANCE -> TAKE_CHARGE;
            case IN_CHARGE -> DECIDE;
        };
    }
}

package org.visavis.query.platform;

/** What comes next in an open dossier; of two on the same date the first named here comes first. */
public enum NextStep {
    /** Nobody was assigned yet: the agent of first contact answers meanwhile. */
    ASSIGN_REFERENT,
    /** The referent was assigned and has not accepted yet. */
    TAKE_CHARGE,
    /** Raised to somebody who has not taken it up yet. */
    ESCALATION,
    /** A successor was asked to take over and has not answered yet. */
    HAND_OVER,
    /** Another referent was asked for. */
    ANOTHER_REFERENT,
    /** The party asked to be called. */
    CALL_BACK,
    /** Something was promised to the party. */
    PROMISE,
    /** Something has to be done. */
    ACTION,
    /** Something is expected of the party or of a partner. */
    REQUEST,
    /** The referent is in charge: the matter itself. */
    DECIDE;

    /** Whether the party is told of it: what colleagues settle among themselves stays there. */
    public boolean isForParty() {
        return switch (this) {
            case ASSIGN_REFERENT,
                    TAKE_CHARGE,
                    ANOTHER_REFERENT,
                    CALL_BACK,
                    PROMISE,
                    REQUEST,
                    DECIDE ->
                    true;
            case ESCALATION, HAND_OVER, ACTION -> false;
        };
    }
}

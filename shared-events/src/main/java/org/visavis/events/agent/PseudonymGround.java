package org.visavis.events.agent;

/** Why the law lets an agent appear under another name (CRPA, art. L111-2). */
public enum PseudonymGround {
    /** Public security asks for it. */
    PUBLIC_SECURITY,
    /** The safety of persons asks for it. */
    SAFETY
}

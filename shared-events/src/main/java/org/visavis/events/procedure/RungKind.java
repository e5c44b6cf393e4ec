package org.visavis.events.procedure;

/** What happens at a rung of a contact ladder. */
public enum RungKind {
    /** The party is reminded in writing. */
    REMINDER,
    /** Somebody calls. */
    CALL,
    /** The party is offered help. */
    OFFER_OF_HELP,
    /** A named person is told, above the referent. */
    ESCALATION
}

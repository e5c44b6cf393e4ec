package org.visavis.events.party;

/** Whether a party is one human being or a body with contacts of its own. */
public enum PartyKind {
    PERSON,
    BODY
}

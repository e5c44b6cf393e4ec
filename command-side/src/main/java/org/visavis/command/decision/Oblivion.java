package org.visavis.command.decision;

import org.visavis.events.party.PartyErasure.PartyErased;

/** Makes it true that somebody is forgotten. */
public interface Oblivion {
    /**
     * Notes the keys on the list of what was erased, and destroys them: for ever, and again without
     * effect.
     */
    void forget(PartyErased erased);
}

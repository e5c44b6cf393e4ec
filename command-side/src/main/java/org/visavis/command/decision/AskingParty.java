package org.visavis.command.decision;

import org.visavis.events.party.PartyId;

/** The party whose matter it is, who asks from their own page. */
public record AskingParty(PartyId party) implements Asker {}

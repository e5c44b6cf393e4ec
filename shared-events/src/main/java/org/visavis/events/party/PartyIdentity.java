package org.visavis.events.party;

import org.jspecify.annotations.Nullable;

/** What a party is called and how they can be reached. */
public record PartyIdentity(String name, @Nullable String email, @Nullable String phone) {}

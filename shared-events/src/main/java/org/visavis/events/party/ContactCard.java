package org.visavis.events.party;

import org.jspecify.annotations.Nullable;

/**
 * A person through whom a body is reached.
 *
 * @param role what they do there, as the body itself says it
 * @param phone their direct line
 */
public record ContactCard(
        String name, @Nullable String role, @Nullable String phone, @Nullable String email) {}

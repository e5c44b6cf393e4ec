package org.visavis.store;

import org.jspecify.annotations.Nullable;

/**
 * Who caused an event, by ids only: never a name, an address or any other personal data.
 *
 * @param actor the id of the person or automation that acted
 * @param role the role they acted in
 * @param organisation the id of the organisation they acted for
 * @param onBehalfOf the id of the person they stood in for
 * @param application the program through which they acted
 * @param causedBy the id of the event or command that led to this one
 */
public record Header(
        String actor,
        String role,
        @Nullable String organisation,
        @Nullable String onBehalfOf,
        String application,
        @Nullable String causedBy) {}

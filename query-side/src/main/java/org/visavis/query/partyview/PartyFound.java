package org.visavis.query.partyview;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A party that was found, with who already answers to them.
 *
 * @param contact the contact of the body through whom it was found, if so
 * @param open how many of their dossiers are open
 * @param dossiers the first of those, the most pressing first
 */
public record PartyFound(
        String id,
        String name,
        String kind,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String contact,
        int open,
        List<DossierLine> dossiers) {}

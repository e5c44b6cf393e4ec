package org.visavis.standalone.town;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifiers of the town: the same in every demonstration, so that links to it keep working. */
final class TownId {
    private TownId() {}

    /** The identifier that belongs to this name (UUID version 3, RFC 9562). */
    static UUID of(String name) {
        String inTown = "saint-aubin-sur-loire/" + name;
        return UUID.nameUUIDFromBytes(inTown.getBytes(StandardCharsets.UTF_8));
    }
}

package org.visavis.query.histories;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifiers that a name always gives again. */
public final class Ids {
    private Ids() {}

    /** The identifier of whoever or whatever is called so. */
    public static String of(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}

package org.visavis.query.page;

import java.util.UUID;

/**
 * Idempotency keys for forms, one each time a form is shown, so that a double click asks once;
 * pages reach it as {@code @keys}.
 */
public final class Keys {

    /** A key that no other form has. */
    public String next() {
        return UUID.randomUUID().toString();
    }
}

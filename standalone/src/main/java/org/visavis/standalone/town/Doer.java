package org.visavis.standalone.town;

import org.jspecify.annotations.Nullable;
import org.visavis.web.who.Role;

/** Somebody who does something in the town: a colleague of one of the bodies, or a resident. */
sealed interface Doer permits Colleague, Resident {
    /** Whose act it is, by identifier only. */
    String identifier();

    Role role();

    /** The organisation for which they act; none for a resident. */
    @Nullable String organisation();
}

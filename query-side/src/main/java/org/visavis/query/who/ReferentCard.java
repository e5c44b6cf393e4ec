package org.visavis.query.who;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * The one who answers, with everything that the party may know of them (French code of relations
 * between the public and the administration, art. L111-2).
 */
public record ReferentCard(
        String id,
        @Nullable String firstName,
        String lastName,
        @Nullable String jobTitle,
        @Nullable String service,
        String institution,
        String address,
        String phone,
        @Nullable String email,
        @Nullable String hours,
        Instant since) {

    /** First name and last name, as they are said. */
    public String fullName() {
        return firstName == null ? lastName : firstName + " " + lastName;
    }
}

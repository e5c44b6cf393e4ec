package org.visavis.query.who;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The one who stands in while a referent is away, and how to reach them.
 *
 * @param from the first day of the absence, on the town's clocks
 * @param to the last day
 */
public record DeputyCard(
        String id,
        @Nullable String firstName,
        String lastName,
        @Nullable String jobTitle,
        @Nullable String service,
        String phone,
        @Nullable String email,
        LocalDate from,
        LocalDate to) {

    /** First name and last name, as they are said. */
    public String fullName() {
        return firstName == null ? lastName : firstName + " " + lastName;
    }
}

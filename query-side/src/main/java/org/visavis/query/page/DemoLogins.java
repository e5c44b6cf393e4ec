package org.visavis.query.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The demonstration's named people, told on the sign-in page.
 *
 * @param password the same for all of them
 * @param people in the order in which to tell them
 */
public record DemoLogins(String password, List<DemoLogin> people) {

    /** Keeps the people from being changed afterwards. */
    public DemoLogins {
        people = List.copyOf(people);
    }

    /** Where there is no demonstration. */
    public static DemoLogins ofNobody() {
        return new DemoLogins("", List.of());
    }

    /**
     * Somebody to sign in as.
     *
     * @param login what to type
     * @param name first and last name
     * @param what their job title; null for a resident
     */
    public record DemoLogin(String login, String name, @Nullable String what) {}
}

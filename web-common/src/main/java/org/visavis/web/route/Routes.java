package org.visavis.web.route;

import org.springframework.http.HttpMethod;

import java.util.List;

/**
 * The part of the table that one side contributes, as a bean. What no part lists is denied.
 *
 * @param lines the most specific pattern wins, whatever the order
 */
public record Routes(List<Route> lines) {

    /** Keeps the lines from being changed afterwards. */
    public Routes {
        lines = List.copyOf(lines);
    }

    /** A part of the table with these lines. */
    public static Routes of(Route... lines) {
        return new Routes(List.of(lines));
    }

    /** A path that may be looked at. */
    public static Route.Unassigned get(String pattern) {
        return new Route.Unassigned(HttpMethod.GET, pattern);
    }

    /** A path where something may be asked. */
    public static Route.Unassigned post(String pattern) {
        return new Route.Unassigned(HttpMethod.POST, pattern);
    }
}

package org.visavis.standalone;

import org.springframework.core.env.Environment;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What the environment says, all of it optional.
 *
 * @param data folder of the embedded database, the keys and the logs in hand ({@code VISAVIS_DATA})
 * @param database an existing PostgreSQL instead of the embedded one ({@code VISAVIS_DATABASE_URL},
 *     with {@code _OWNER}, {@code _COMMAND} and {@code _QUERY} as {@code user:password})
 * @param demonstration whether the small town is seeded and its people may sign in ({@code
 *     VISAVIS_DEMO}: {@code true}, also if nothing is said, or {@code false})
 */
record Settings(Path data, Optional<Access> database, boolean demonstration) {
    private static final String DATABASE = "VISAVIS_DATABASE_URL";
    private static final String DEMONSTRATION = "VISAVIS_DEMO";

    /**
     * @throws IllegalArgumentException naming what is missing or malformed
     */
    static Settings from(Environment environment) {
        Path data =
                Path.of(
                        environment.getProperty(
                                "VISAVIS_DATA",
                                Path.of(System.getProperty("user.home"), ".visavis").toString()));
        return new Settings(
                data.toAbsolutePath(),
                Optional.ofNullable(environment.getProperty(DATABASE))
                        .map(
                                url ->
                                        new Access(
                                                url,
                                                role(environment, "OWNER"),
                                                role(environment, "COMMAND"),
                                                role(environment, "QUERY"))),
                isDemonstration(environment.getProperty(DEMONSTRATION, "true")));
    }

    /** What is neither yes nor no stops the start: a guess could leave well-known logins open. */
    private static boolean isDemonstration(String said) {
        return switch (said.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default ->
                    throw new IllegalArgumentException(
                            "Expected true or false in " + DEMONSTRATION + ", not: " + said);
        };
    }

    private static Access.Role role(Environment environment, String name) {
        String variable = "VISAVIS_DATABASE_" + name;
        String credentials = environment.getProperty(variable, "");
        int colon = credentials.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException(
                    "Expected user:password in " + variable + ", since " + DATABASE + " is set");
        }
        return new Access.Role(credentials.substring(0, colon), credentials.substring(colon + 1));
    }
}

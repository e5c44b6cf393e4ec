package org.visavis.ground;

import org.springframework.core.env.Environment;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What the environment says, by the names in the README.
 *
 * @param environment where the names are looked up
 */
public record Variables(Environment environment) {
    private static final String DATABASE = "VISAVIS_DATABASE_URL";
    private static final String DEMONSTRATION = "VISAVIS_DEMO";

    /** The folder of the keys and of all else that is kept in files ({@code VISAVIS_DATA}). */
    public Path data() {
        Path usual = Path.of(System.getProperty("user.home"), ".visavis");
        return Path.of(environment.getProperty("VISAVIS_DATA", usual.toString())).toAbsolutePath();
    }

    /** The folder of the keys, which all programs of one installation share. */
    public Path keys() {
        return data().resolve("keys");
    }

    /** The folder of the list of what was erased, which no backup of the keys may bring back. */
    public Path erasures() {
        return data().resolve("erasures");
    }

    /** The PostgreSQL that is there already, if one is named ({@code VISAVIS_DATABASE_URL}). */
    public Optional<String> databaseUrl() {
        return Optional.ofNullable(environment.getProperty(DATABASE));
    }

    /**
     * The same, for programs that bring none of their own.
     *
     * @throws IllegalArgumentException if none is named
     */
    public String requiredDatabaseUrl() {
        return databaseUrl()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "Expected the address of a PostgreSQL in " + DATABASE));
    }

    /** The whole way into that database. */
    public Access access(String url) {
        return new Access(url, role("OWNER"), role("COMMAND"), role("QUERY"));
    }

    /**
     * A role of that database ({@code VISAVIS_DATABASE_<name>}, as {@code user:password}).
     *
     * @throws IllegalArgumentException if it is missing or malformed
     */
    public Access.Role role(String name) {
        String variable = "VISAVIS_DATABASE_" + name;
        String credentials = environment.getProperty(variable, "");
        int colon = credentials.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException(
                    "Expected user:password in " + variable + ", since " + DATABASE + " is set");
        }
        return new Access.Role(credentials.substring(0, colon), credentials.substring(colon + 1));
    }

    /**
     * Whether there is a small town whose people may sign in ({@code VISAVIS_DEMO}). What is
     * neither yes nor no stops the start: a guess could leave well-known logins open.
     *
     * @param usual what counts if nothing is said
     * @throws IllegalArgumentException if it is neither
     */
    public boolean demonstration(boolean usual) {
        String said = environment.getProperty(DEMONSTRATION, Boolean.toString(usual));
        return switch (said.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default ->
                    throw new IllegalArgumentException(
                            "Expected true or false in " + DEMONSTRATION + ", not: " + said);
        };
    }
}

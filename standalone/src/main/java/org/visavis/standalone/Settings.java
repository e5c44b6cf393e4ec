package org.visavis.standalone;

import org.springframework.core.env.Environment;
import org.visavis.ground.Access;
import org.visavis.ground.Variables;

import java.nio.file.Path;
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

    /**
     * @throws IllegalArgumentException naming what is missing or malformed
     */
    static Settings from(Environment environment) {
        var said = new Variables(environment);
        return new Settings(
                said.data(), said.databaseUrl().map(said::access), said.demonstration(true));
    }
}

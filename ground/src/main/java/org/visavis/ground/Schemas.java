package org.visavis.ground;

import org.flywaydb.core.Flyway;
import org.visavis.store.StoreSchema;
import org.visavis.store.Wake;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import javax.sql.DataSource;

/**
 * Lays all schemas and lets the roles in. Whoever comes second waits for the first, finds all done,
 * and changes nothing.
 */
public final class Schemas {
    /** Of all programs that lay schemas in one database; no other lock of ours has this number. */
    private static final long ONE_AT_A_TIME = 8461240157362L;

    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private Schemas() {}

    /**
     * Brings the database up to date, as its owner.
     *
     * @param agenda the schema that the command side fills by itself
     * @param pages the schemas that the query side fills by itself
     */
    public static void lay(Access access, String agenda, List<String> pages) throws SQLException {
        DataSource owner =
                Wake.source(access.url(), access.owner().user(), access.owner().password());
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            waitForOthers(statement);
            StoreSchema.migrate(owner, access.command().user(), access.query().user());
            Flyway.configure()
                    .dataSource(owner)
                    .schemas("web")
                    .locations("classpath:db/web")
                    .load()
                    .migrate();
            letIn(statement, access, agenda, pages);
        }
    }

    /** The lock is given back with the connection. */
    private static void waitForOthers(Statement statement) throws SQLException {
        while (!isMine(statement)) {
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }

    private static boolean isMine(Statement statement) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("select pg_try_advisory_lock(" + ONE_AT_A_TIME + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static void letIn(Statement statement, Access access, String agenda, List<String> pages)
            throws SQLException {
        String command = statement.enquoteIdentifier(access.command().user(), true);
        String query = statement.enquoteIdentifier(access.query().user(), true);
        String both = command + ", " + query;
        statement.execute("create extension if not exists pg_trgm");
        statement.execute("create schema if not exists " + agenda);
        statement.execute("grant usage, create on schema " + agenda + " to " + command);
        for (String schema : pages) {
            statement.execute("create schema if not exists " + schema);
            statement.execute("grant usage, create on schema " + schema + " to " + query);
        }
        statement.execute("grant usage on schema web to " + both);
        statement.execute(
                "grant select, insert, update, delete on web.session, web.session_attributes,"
                        + " web.refused_form, web.shelf, web.mark to "
                        + both);
        statement.execute("grant select on web.account to " + both);
    }
}

package org.visavis.store;

import org.flywaydb.core.Flyway;

import java.util.Map;

import javax.sql.DataSource;

/** Lays the store's tables and functions, and the small tables beside projections and proofs. */
public final class StoreSchema {

    private StoreSchema() {}

    /**
     * Brings schema {@code store} up to date.
     *
     * @param owner connections of the role that owns the store
     * @param commandRole an existing role that may append
     * @param queryRole an existing role that may read
     */
    public static void migrate(DataSource owner, String commandRole, String queryRole) {
        SafeSettings.require(owner);
        Flyway.configure()
                .dataSource(owner)
                .schemas("store")
                .locations("classpath:db/store")
                .placeholders(Map.of("command_role", commandRole, "query_role", queryRole))
                .load()
                .migrate();
    }

    /**
     * Brings the tables {@code progress} and {@code parked_event} of a {@link Projections} up to
     * date. They need to stand in the same database as the projected tables, for one transaction;
     * the schema may be shared with them, since this keeps a migration history of its own.
     *
     * @param owner connections of the role that owns the schema; the role that runs the projections
     *     must own it too or be granted what it needs
     */
    public static void migrateProjections(DataSource owner, String schema) {
        Flyway.configure()
                .dataSource(owner)
                .schemas(schema)
                .table("projections_base_history")
                .locations("classpath:db/projections-base")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /**
     * Brings the tiles of the tree over all events up to date.
     *
     * @param owner connections of the role that owns schema {@code proof}, and reads the store
     */
    public static void migrateProof(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .schemas("proof")
                .locations("classpath:db/proof")
                .load()
                .migrate();
    }
}

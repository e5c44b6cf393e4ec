package org.visavis.query.platform;

import org.flywaydb.core.Flyway;
import org.visavis.store.StoreSchema;

import javax.sql.DataSource;

/** Lays the projected tables, in the schema that is read or in the one beside it. */
final class PagesSchema {
    private PagesSchema() {}

    static void lay(DataSource source, String schema) {
        StoreSchema.migrateProjections(source, schema);
        Flyway.configure()
                .dataSource(source)
                .schemas(schema)
                .table("pages_history")
                .locations("classpath:db/query")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}

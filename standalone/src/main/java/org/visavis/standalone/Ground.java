package org.visavis.standalone;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.visavis.query.platform.QuerySettings;
import org.visavis.store.StoreSchema;
import org.visavis.store.Wake;
import org.visavis.web.WebDatabase;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/** The database, embedded or given, with its schemas laid and its roles let in. */
final class Ground implements AutoCloseable {
    private static final int WEB_CONNECTIONS = 4;

    private final @Nullable EmbeddedServer embedded;
    private final Access access;
    private final HikariDataSource web;

    private Ground(@Nullable EmbeddedServer embedded, Access access) {
        this.embedded = embedded;
        this.access = access;
        this.web = webPool(access);
    }

    static Ground lay(Settings settings, Path folder) throws IOException, SQLException {
        if (settings.database().isPresent()) {
            return migrated(null, settings.database().get());
        }
        EmbeddedServer server = EmbeddedServer.start(folder);
        try {
            return migrated(server, server.access());
        } catch (RuntimeException | SQLException failed) {
            server.close();
            throw failed;
        }
    }

    private static Ground migrated(@Nullable EmbeddedServer embedded, Access access)
            throws SQLException {
        DataSource owner = source(access, access.owner());
        StoreSchema.migrate(owner, access.command().user(), access.query().user());
        Flyway.configure()
                .dataSource(owner)
                .schemas("web")
                .locations("classpath:db/web")
                .load()
                .migrate();
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            String query = statement.enquoteIdentifier(access.query().user(), true);
            statement.execute("create extension if not exists pg_trgm");
            statement.execute("create schema if not exists " + QuerySettings.SCHEMA);
            statement.execute(
                    "grant usage, create on schema " + QuerySettings.SCHEMA + " to " + query);
            statement.execute("grant usage on schema web to " + query);
            statement.execute(
                    "grant select, insert, update, delete on web.session, web.session_attributes,"
                            + " web.refused_form to "
                            + query);
        }
        return new Ground(embedded, access);
    }

    private static HikariDataSource webPool(Access access) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("web");
        config.setDataSource(source(access, access.query()));
        config.setMaximumPoolSize(WEB_CONNECTIONS);
        config.setConnectionTimeout(3_000);
        return new HikariDataSource(config);
    }

    private static DataSource source(Access access, Access.Role role) {
        return Wake.source(access.url(), role.user(), role.password());
    }

    Access access() {
        return access;
    }

    WebDatabase webDatabase() {
        return new WebDatabase(web);
    }

    @Override
    public void close() throws IOException {
        web.close();
        if (embedded != null) {
            embedded.close();
        }
    }
}

package org.visavis.standalone;

import org.jspecify.annotations.Nullable;
import org.visavis.command.automation.Automations;
import org.visavis.ground.Access;
import org.visavis.ground.Schemas;
import org.visavis.ground.WebPool;
import org.visavis.query.platform.QuerySettings;
import org.visavis.web.WebDatabase;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** The database, embedded or given, with its schemas laid and its roles let in. */
final class Ground implements AutoCloseable {
    private final @Nullable EmbeddedServer embedded;
    private final Access access;
    private final WebPool web;

    private Ground(@Nullable EmbeddedServer embedded, Access access) {
        this.embedded = embedded;
        this.access = access;
        this.web = new WebPool(access.url(), access.query());
    }

    static Ground lay(Settings settings, Path folder) throws IOException, SQLException {
        if (settings.database().isPresent()) {
            return laid(null, settings.database().get());
        }
        EmbeddedServer server = EmbeddedServer.start(folder);
        try {
            return laid(server, server.access());
        } catch (RuntimeException | SQLException failed) {
            server.close();
            throw failed;
        }
    }

    private static Ground laid(@Nullable EmbeddedServer embedded, Access access)
            throws SQLException {
        Schemas.lay(access, Automations.SCHEMA, QuerySettings.SCHEMAS);
        return new Ground(embedded, access);
    }

    Access access() {
        return access;
    }

    /** Clears what the embedded server keeps of rows that are gone; of a given one nothing. */
    void clearResidue() throws SQLException {
        if (embedded != null) {
            embedded.clearResidue();
        }
    }

    WebDatabase webDatabase() {
        return web.database();
    }

    @Override
    public void close() throws IOException {
        web.close();
        if (embedded != null) {
            embedded.close();
        }
    }
}

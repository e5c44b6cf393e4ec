package org.visavis.standalone;

import org.jspecify.annotations.Nullable;
import org.visavis.command.automation.Automations;
import org.visavis.ground.Access;
import org.visavis.ground.Schemas;
import org.visavis.query.platform.QuerySettings;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/**
 * An errand's way into the database: the given one, the embedded one that is running, or else the
 * embedded one, started for the errand.
 */
final class WayIn implements AutoCloseable {
    private final Access access;
    private final @Nullable Folder folder;
    private final @Nullable EmbeddedServer server;

    private WayIn(Access access, @Nullable Folder folder, @Nullable EmbeddedServer server) {
        this.access = access;
        this.folder = folder;
        this.server = server;
    }

    /** Beside whoever else may be using it. */
    static WayIn beside(Settings settings) throws IOException, SQLException {
        if (settings.database().isPresent()) {
            return new WayIn(settings.database().get(), null, null);
        }
        Optional<Folder> free = Folder.openIfFree(settings.data());
        return free.isPresent()
                ? started(free.get())
                : new WayIn(EmbeddedServer.running(settings.data()), null, null);
    }

    /**
     * With nobody else at the embedded database.
     *
     * @throws IllegalStateException if the service is running
     */
    static WayIn alone(Settings settings) throws IOException, SQLException {
        return settings.database().isPresent()
                ? new WayIn(settings.database().get(), null, null)
                : started(Folder.open(settings.data()));
    }

    private static WayIn started(Folder folder) throws IOException, SQLException {
        try {
            EmbeddedServer server = EmbeddedServer.start(folder.path());
            return new WayIn(server.access(), folder, server);
        } catch (IOException | SQLException | RuntimeException failed) {
            folder.close();
            throw failed;
        }
    }

    void laySchemas() throws SQLException {
        Schemas.lay(access, Automations.SCHEMA, QuerySettings.SCHEMAS);
    }

    /** As the owner, and without a limit of time: what an errand asks may take long. */
    Connection owner() throws SQLException {
        Access.Role owner = access.owner();
        return DriverManager.getConnection(access.url(), owner.user(), owner.password());
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
        if (folder != null) {
            folder.close();
        }
    }
}

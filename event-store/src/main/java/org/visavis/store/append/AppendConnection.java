package org.visavis.store.append;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

/** The appender's own connection: opened when needed, thrown away when anything went wrong. */
final class AppendConnection implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(AppendConnection.class);
    private static final long TRUSTED_NANOS = 500_000_000L;
    private static final int CHECK_SECONDS = 2;

    private final DataSource source;
    private @Nullable Connection connection;
    private @Nullable AppendCall call;
    private long lastUse;

    AppendConnection(DataSource source) {
        this.source = source;
    }

    List<Outcome> append(List<AppendRequest> commands) throws SQLException {
        try {
            var outcomes = ready().append(commands);
            lastUse = System.nanoTime();
            return outcomes;
        } catch (SQLException | RuntimeException broken) {
            close();
            throw broken;
        }
    }

    /**
     * A connection that has rested may have been cut meanwhile. It is asked before it is trusted
     * with commands, since afterwards nobody could tell whether they were recorded.
     */
    private AppendCall ready() throws SQLException {
        if (connection != null
                && System.nanoTime() - lastUse > TRUSTED_NANOS
                && !connection.isValid(CHECK_SECONDS)) {
            close();
        }
        if (call == null) {
            connection = source.getConnection();
            call = new AppendCall(connection);
        }
        return call;
    }

    @Override
    public void close() {
        var closing = connection;
        connection = null;
        call = null;
        if (closing != null) {
            try {
                closing.abort(Runnable::run);
                closing.close();
            } catch (SQLException e) {
                log.debug("The append connection did not close cleanly", e);
            }
        }
    }
}

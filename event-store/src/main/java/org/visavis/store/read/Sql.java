package org.visavis.store.read;

import org.visavis.store.StoreUnavailable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

/** Plain questions to the store, each one statement on a connection of its own. */
public final class Sql {
    private final DataSource source;

    /** Makes one row into a value. */
    public interface RowReader<T> {
        /** Reads the row the cursor stands on. */
        T read(ResultSet row) throws SQLException;
    }

    /** Asks through this source, which must hand out autocommitting connections. */
    public Sql(DataSource source) {
        this.source = source;
    }

    /**
     * All rows of the answer.
     *
     * @throws StoreUnavailable if the store does not answer
     */
    public <T> List<T> list(String sql, RowReader<T> reader, Object... arguments) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (var rows = statement.executeQuery()) {
                var read = new ArrayList<T>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            }
        } catch (SQLException e) {
            throw new StoreUnavailable("The store did not answer", e);
        }
    }

    /**
     * The first row of the answer, if any.
     *
     * @throws StoreUnavailable if the store does not answer
     */
    public <T> Optional<T> first(String sql, RowReader<T> reader, Object... arguments) {
        return list(sql, reader, arguments).stream().findFirst();
    }
}

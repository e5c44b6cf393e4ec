package org.visavis.store.backup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Predicate;

/** Rows in the text form of PostgreSQL's COPY: a line each, tabs between the columns. */
final class CopiedRows {
    private CopiedRows() {}

    /** One line; line ends and tabs within a value are escaped in it. */
    record Row(String line) {
        String value(int column) {
            int from = 0;
            for (int i = 0; i < column; i++) {
                from = line.indexOf('\t', from) + 1;
            }
            int to = line.indexOf('\t', from);
            return line.substring(from, to < 0 ? line.length() : to);
        }

        long number(int column) {
            return Long.parseLong(value(column));
        }

        /** A timestamp with time zone, as ISO in UTC. */
        Instant instant(int column) {
            return Instant.parse(value(column).replace(' ', 'T').replace("+00", "Z"));
        }
    }

    /**
     * Loads the rows that are wanted.
     *
     * @return how many
     */
    static long load(CopyManager copying, String sql, InputStream rows, Predicate<Row> wanted)
            throws IOException, SQLException {
        CopyIn copy = copying.copyIn(sql);
        try {
            // Each byte a character: whatever the lines hold, it goes through as it is.
            BufferedReader lines = new BufferedReader(new InputStreamReader(rows, ISO_8859_1));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (wanted.test(new Row(line))) {
                    byte[] bytes = (line + "\n").getBytes(ISO_8859_1);
                    copy.writeToCopy(bytes, 0, bytes.length);
                }
            }
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }
}

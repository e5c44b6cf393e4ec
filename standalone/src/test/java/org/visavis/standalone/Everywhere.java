package org.visavis.standalone;

import org.postgresql.PGConnection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks for words in everything that a folder of data and its running database hold. */
final class Everywhere {
    private static final int LINE_OF_PORT = 3;

    private final Path data;

    Everywhere(Path data) {
        this.data = data;
    }

    /** Those of the words that stand in any table of any schema, as a dump would have them. */
    Set<String> inTables(Collection<String> words) {
        Set<String> found = new TreeSet<>();
        for (String table : rows("select format('%I.%I', schemaname, tablename) from pg_tables")) {
            find(dump(table), words, found);
        }
        return found;
    }

    /** Those of the words that stand in any file below the folder, with the name of the file. */
    Set<String> inFiles(Collection<String> words) {
        rows("checkpoint");
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Set<String> here = new TreeSet<>();
                find(bytes(file), words, here);
                here.forEach(word -> found.add(word + " in " + data.relativize(file)));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The events as they stand in the store, up to a position, in one digest. */
    String digestOfEvents(long upTo) {
        return rows("select md5(string_agg(hash::text || payload::text || header::text, ','"
                        + " order by position)) from store.event where position <= "
                        + upTo)
                .getFirst();
    }

    List<String> rows(String sql) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            List<String> rows = new ArrayList<>();
            if (statement.execute(sql)) {
                try (ResultSet row = statement.getResultSet()) {
                    while (row.next()) {
                        rows.add(row.getString(1));
                    }
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private byte[] dump(String table) {
        var bytes = new ByteArrayOutputStream();
        try (Connection connection = connection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (select * from " + table + ") to stdout", bytes);
            return bytes.toByteArray();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(table, e);
        }
    }

    private Connection connection() throws SQLException {
        try (var secrets = Files.newBufferedReader(data.resolve("database.properties"))) {
            Properties passwords = new Properties();
            passwords.load(secrets);
            String port =
                    Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(LINE_OF_PORT);
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port.strip() + "/visavis",
                    "postgres",
                    passwords.getProperty("postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return new byte[0];
        }
    }

    private static void find(byte[] bytes, Collection<String> words, Set<String> found) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.contains(sharedBeginning(words))) {
            words.stream().filter(text::contains).forEach(found::add);
        }
    }

    /** What all of them begin with: to look once for that spares looking for each of them. */
    private static String sharedBeginning(Collection<String> words) {
        String first = Collections.min(words);
        String last = Collections.max(words);
        int end = Arrays.mismatch(first.toCharArray(), last.toCharArray());
        return end < 0 ? first : first.substring(0, end);
    }
}

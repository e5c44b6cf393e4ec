package org.visavis.store.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.postgresql.PGConnection;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Copies the store into one file, as it is at one instant, while commands go on being recorded.
 * What can be made again from the events is not in it, and nothing of a person can be read in it
 * without their key.
 */
public final class Backup {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Connection connection;
    private final Path folder;

    private Backup(Connection connection, Path folder) {
        this.connection = connection;
        this.folder = folder;
    }

    /**
     * Takes a whole one.
     *
     * @param owner a connection of the role that owns the store, to be closed afterwards
     * @param folder where to put it; made if it is not there
     * @return the new file
     */
    public static Path take(Connection owner, Path folder) throws IOException, SQLException {
        return new Backup(owner, folder).take();
    }

    /**
     * Takes only the events that the last backup in this folder does not have; all of them if there
     * is none of this store.
     */
    public static Path takeSinceLast(Connection owner, Path folder)
            throws IOException, SQLException {
        return new Backup(owner, folder).takeSinceLast();
    }

    private Path take() throws IOException, SQLException {
        holdStill();
        return write(Manifest.Last.NONE);
    }

    private Path takeSinceLast() throws IOException, SQLException {
        holdStill();
        String epoch = text("select id from store.epoch");
        Manifest.Last last =
                Series.latest(folder)
                        .map(BackupFile::manifest)
                        .filter(manifest -> manifest.epoch().equals(epoch))
                        .map(manifest -> new Manifest.Last(manifest.to(), manifest.takenAt()))
                        .orElse(Manifest.Last.NONE);
        return write(last);
    }

    /** All that is read from now on is what one instant has seen. */
    private void holdStill() throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local timezone = 'UTC'");
            statement.execute("set local datestyle = 'ISO'");
        }
    }

    private Path write(Manifest.Last last) throws IOException, SQLException {
        Manifest.Point to =
                new Manifest.Point(
                        Long.parseLong(text("select coalesce(max(position), 0) from store.event")),
                        text(
                                "select coalesce((select encode(hash, 'hex') from store.event"
                                        + " order by position desc limit 1), '')"));
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        String name =
                "visavis-%s-%d-%d.zip"
                        .formatted(MOMENT.format(now), last.point().position(), to.position());
        return WholeFile.write(folder, name, out -> writeArchive(out, last, to, now));
    }

    private void writeArchive(OutputStream out, Manifest.Last last, Manifest.Point to, Instant now)
            throws IOException, SQLException {
        try (ZipOutputStream archive = new ZipOutputStream(out)) {
            Map<String, Manifest.Member> members = new TreeMap<>();
            for (Part part : Part.ALL) {
                archive.putNextEntry(new ZipEntry(part.member()));
                members.put(part.table(), copy(part, last, archive));
                archive.closeEntry();
            }
            Manifest manifest =
                    new Manifest(
                            last.point(),
                            to,
                            text("select id from store.epoch"),
                            now,
                            StoreVersion.of(connection),
                            members);
            archive.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
            archive.write(manifest.text().getBytes(UTF_8));
            archive.closeEntry();
        }
    }

    private Manifest.Member copy(Part part, Manifest.Last last, OutputStream archive)
            throws IOException, SQLException {
        List<String> columns = columns(part);
        String select = part.select(String.join(", ", columns), last);
        DigestOutputStream digesting = BackupFile.digesting(archive);
        long rows =
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy (" + select + ") to stdout", digesting);
        return new Manifest.Member(columns, rows, BackupFile.hex(digesting.getMessageDigest()));
    }

    private List<String> columns(Part part) throws SQLException {
        try (ResultSet rows =
                connection.getMetaData().getColumns(null, "store", part.table(), null)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString("COLUMN_NAME"));
            }
            return names;
        }
    }

    private String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}

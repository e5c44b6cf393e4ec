package org.visavis.store.backup;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Fills an empty store from a backup and the increments that follow it, all of it or up to a moment
 * of its history, and verifies every hash before anything of it counts. The store becomes another
 * one: whatever was derived from the one that was copied is refused, and made anew.
 */
public final class Restoration {
    private final Connection connection;
    private final List<BackupFile> series;
    private final @Nullable Instant until;

    private Restoration(Connection connection, List<BackupFile> series, @Nullable Instant until) {
        this.connection = connection;
        this.series = series;
        this.until = until;
    }

    /**
     * Restores, or changes nothing.
     *
     * @param owner a connection of the role that owns the store, whose schema is laid and which
     *     holds no events; to be closed afterwards
     * @param fileOrFolder a backup, or a folder of them, of which the last is meant
     * @param until leaves out what was recorded later; null for nothing
     * @return the position of the last event
     * @throws IllegalStateException saying what is not as it has to be
     */
    public static long restore(Connection owner, Path fileOrFolder, @Nullable Instant until)
            throws Exception {
        return new Restoration(owner, Series.upTo(fileOrFolder), until).restore();
    }

    private long restore() throws Exception {
        for (BackupFile file : series) {
            file.requireWhole();
        }
        connection.setAutoCommit(false);
        try {
            long last = fill();
            connection.commit();
            return last;
        } catch (Exception failed) {
            connection.rollback();
            throw failed;
        }
    }

    private long fill() throws Exception {
        execute("set local timezone = 'UTC'");
        execute("set local datestyle = 'ISO'");
        execute("lock table store.event in exclusive mode");
        requireReady();
        Set<String> copied = new HashSet<>();
        for (BackupFile file : series) {
            copyEvents(file);
            copied.addAll(copyFiles(file, copied));
        }
        Manifest.Point end = Chain.verified(connection);
        if (until == null && !end.equals(series.getLast().manifest().to())) {
            throw new IllegalStateException(
                    "Expected the history to end at %s, but it ends at %s"
                            .formatted(series.getLast().manifest().to(), end));
        }
        for (Part part : series.getLast().parts()) {
            if (!part.equals(Part.EVENTS) && !part.equals(Part.FILES)) {
                copyAsOf(part, end.position());
            }
        }
        execute("update store.epoch set id = gen_random_uuid()");
        return end.position();
    }

    private void requireReady() throws SQLException {
        int schema = StoreVersion.of(connection);
        int needed = series.getLast().manifest().schema();
        if (needed > schema) {
            throw new IllegalStateException(
                    """
                    Expected a backup of this release or an older one, but its store is of version \
                    %d and this one of version %d: use the release that took it, or a later one\
                    """
                            .formatted(needed, schema));
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select exists (select from store.event)")) {
            row.next();
            if (row.getBoolean(1)) {
                throw new IllegalStateException(
                        "Expected a store without events, but this one holds some, and nothing here"
                                + " overwrites them: restore into a new database or folder, or move"
                                + " what is there out of the way");
            }
        }
    }

    private void copyEvents(BackupFile file) throws Exception {
        int recordedAt = file.member(Part.EVENTS).column("recorded_at");
        Instant limit = until;
        file.read(
                Part.EVENTS,
                rows ->
                        CopiedRows.load(
                                copying(),
                                into(file, Part.EVENTS),
                                rows,
                                row -> limit == null || !row.instant(recordedAt).isAfter(limit)));
    }

    /**
     * Backups overlap in files, of which each is whole in the first one that has it.
     *
     * @return those that are in this one
     */
    private Set<String> copyFiles(BackupFile file, Set<String> copied) throws Exception {
        Set<String> found = new HashSet<>();
        if (file.parts().contains(Part.FILES)) {
            int id = file.member(Part.FILES).column("file");
            file.read(
                    Part.FILES,
                    rows ->
                            CopiedRows.load(
                                    copying(),
                                    into(file, Part.FILES),
                                    rows,
                                    row -> {
                                        found.add(row.value(id));
                                        return !copied.contains(row.value(id));
                                    }));
        }
        return found;
    }

    /** What the last backup says, as far as it was so at this position. */
    private void copyAsOf(Part part, long end) throws Exception {
        BackupFile last = series.getLast();
        String column = part.position();
        if (column == null) {
            execute("delete from store." + part.table());
        }
        int position = column == null ? -1 : last.member(part).column(column);
        last.read(
                part,
                rows ->
                        CopiedRows.load(
                                copying(),
                                into(last, part),
                                rows,
                                row -> position < 0 || row.number(position) <= end));
    }

    private CopyManager copying() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static String into(BackupFile file, Part part) {
        return "copy store.%s (%s) from stdin"
                .formatted(part.table(), String.join(", ", file.member(part).columns()));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

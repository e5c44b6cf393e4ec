package org.visavis.store.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A backup that was taken: an archive with a file of rows for each table, and its manifest. */
record BackupFile(Path path, Manifest manifest) {
    static final String MANIFEST = "manifest.properties";

    /** Reads a table's rows. */
    interface Reading<T> {
        T from(InputStream rows) throws Exception;
    }

    static BackupFile at(Path path) throws IOException {
        try (ZipFile archive = new ZipFile(path.toFile());
                InputStream manifest = archive.getInputStream(entry(archive, MANIFEST))) {
            return new BackupFile(path, Manifest.of(new String(manifest.readAllBytes(), UTF_8)));
        }
    }

    private static ZipEntry entry(ZipFile archive, String name) {
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) {
            throw new IllegalStateException(
                    "Expected a whole backup, but %s lacks %s".formatted(archive.getName(), name));
        }
        return entry;
    }

    <T> T read(Part part, Reading<T> reading) throws Exception {
        try (ZipFile archive = new ZipFile(path.toFile());
                InputStream rows = archive.getInputStream(entry(archive, part.member()))) {
            return reading.from(rows);
        }
    }

    /**
     * Reads all of it once.
     *
     * @throws IllegalStateException naming the table whose rows are not those that were written
     */
    void requireWhole() throws Exception {
        for (Part part : parts()) {
            String found = read(part, BackupFile::digest);
            if (!found.equals(member(part).sha256())) {
                throw new IllegalStateException(
                        "Expected the rows that were written, but %s of %s was changed since"
                                .formatted(part.member(), path));
            }
        }
    }

    /** The tables that the store had when this was taken. */
    List<Part> parts() {
        return Part.ALL.stream().filter(part -> part.since() <= manifest.schema()).toList();
    }

    Manifest.Member member(Part part) {
        Manifest.Member member = manifest.members().get(part.table());
        if (member == null) {
            throw new IllegalStateException(
                    "Expected a whole backup, but %s says nothing of %s"
                            .formatted(path, part.table()));
        }
        return member;
    }

    /** Whether that one's events end where the events of this one begin. */
    boolean follows(BackupFile earlier) {
        return earlier.manifest.epoch().equals(manifest.epoch())
                && earlier.manifest.to().equals(manifest.from());
    }

    private static String digest(InputStream rows) throws IOException {
        DigestInputStream digesting = new DigestInputStream(rows, sha256());
        digesting.transferTo(OutputStream.nullOutputStream());
        return hex(digesting.getMessageDigest());
    }

    static DigestOutputStream digesting(OutputStream out) {
        return new DigestOutputStream(out, sha256());
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.visavis.store.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A backup whose events somebody has changed. */
final class Doctored {
    private Doctored() {}

    /** Changes each row; if they were careful, they write down the new digest too. */
    static void change(Path file, UnaryOperator<String> row, boolean carefully) throws Exception {
        Map<String, byte[]> entries = entries(file);
        String member = Part.EVENTS.member();
        byte[] before = Objects.requireNonNull(entries.get(member));
        byte[] after =
                new String(before, UTF_8)
                        .lines()
                        .map(line -> row.apply(line) + "\n")
                        .collect(Collectors.joining())
                        .getBytes(UTF_8);
        entries.put(member, after);
        if (carefully) {
            String manifest =
                    new String(Objects.requireNonNull(entries.get(BackupFile.MANIFEST)), UTF_8);
            entries.put(
                    BackupFile.MANIFEST,
                    manifest.replace(digest(before), digest(after)).getBytes(UTF_8));
        }
        write(file, entries);
    }

    /** As a release wrote it that did not know of this table. */
    static void ofEarlierSchema(Path file, int schema, String table) throws IOException {
        Map<String, byte[]> entries = entries(file);
        entries.remove(table + ".copy");
        byte[] said = Objects.requireNonNull(entries.get(BackupFile.MANIFEST));
        entries.put(
                BackupFile.MANIFEST,
                new String(said, UTF_8)
                        .replaceAll("(?m)^" + table + "\\..*\n", "")
                        .replaceFirst("(?m)^schema=.*$", "schema=" + schema)
                        .getBytes(UTF_8));
        write(file, entries);
    }

    private static void write(Path file, Map<String, byte[]> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream archive = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                archive.putNextEntry(new ZipEntry(entry.getKey()));
                archive.write(entry.getValue());
                archive.closeEntry();
            }
        }
    }

    private static Map<String, byte[]> entries(Path file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile archive = new ZipFile(file.toFile())) {
            for (ZipEntry entry : archive.stream().map(ZipEntry.class::cast).toList()) {
                try (var in = archive.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }

    private static String digest(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}

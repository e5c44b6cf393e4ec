package org.visavis.command.files;

import org.visavis.events.file.FileType;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * What a ZIP archive is: a document of an office program says so by its parts. One that holds
 * programs (macros), or is packed too tight to be a document, counts as unknown.
 */
final class Packed {
    private static final int MOST_PARTS = 5_000;
    private static final int LONGEST_TYPE = 200;

    /** What unpacks to more than this is no document. */
    private static final long MOST_BYTES = 500L << 20;

    private static final Set<String> PROGRAMS = Set.of("vbaproject.bin", "vbadata.xml");

    private Packed() {}

    static FileType in(InputStream bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(bytes)) {
            return read(zip);
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            return FileType.OTHER;
        }
    }

    private static FileType read(ZipInputStream zip) throws IOException {
        Set<String> parts = new HashSet<>();
        FileType open = FileType.OTHER;
        long unpacked = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            parts.add(name);
            if (name.equals("mimetype") && parts.size() == 1) {
                open = openDocument(zip.readNBytes(LONGEST_TYPE));
            }
            unpacked += skim(zip, MOST_BYTES - unpacked);
            if (parts.size() > MOST_PARTS || unpacked >= MOST_BYTES || isProgram(name)) {
                return FileType.OTHER;
            }
        }
        if (!parts.contains("[content_types].xml")) {
            return open;
        }
        if (parts.contains("word/document.xml")) {
            return FileType.DOCX;
        }
        return parts.contains("xl/workbook.xml") ? FileType.XLSX : FileType.OTHER;
    }

    private static FileType openDocument(byte[] declared) {
        String type = new String(declared, StandardCharsets.US_ASCII).strip();
        if (type.equals(FileType.ODT.mediaType())) {
            return FileType.ODT;
        }
        return type.equals(FileType.ODS.mediaType()) ? FileType.ODS : FileType.OTHER;
    }

    /** Microsoft's macros, and the Basic and the scripts of OpenDocument. */
    private static boolean isProgram(String name) {
        boolean script =
                name.matches("(basic|scripts)/.+\\.(xml|py|js|bsh)")
                        && !name.endsWith("script-lc.xml");
        return script || PROGRAMS.contains(name.substring(name.lastIndexOf('/') + 1));
    }

    private static long skim(InputStream part, long most) throws IOException {
        byte[] some = new byte[1 << 14];
        long seen = 0;
        for (int read = part.read(some); read >= 0 && seen < most; read = part.read(some)) {
            seen += read;
        }
        return seen;
    }
}

package org.visavis.command.files;

import org.springframework.core.io.InputStreamSource;
import org.visavis.events.file.FileType;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Tells by its first bytes what a file is, as the formats themselves say how they begin. */
final class Content {
    private static final int BEGINNING = 16;

    private Content() {}

    static FileType of(InputStreamSource source) throws IOException {
        byte[] beginning;
        try (InputStream bytes = source.getInputStream()) {
            beginning = bytes.readNBytes(BEGINNING);
        }
        if (begins(beginning, 0, "%PDF-")) {
            return FileType.PDF;
        }
        if (begins(beginning, 0, "\u0089PNG\r\n\u001a\n")) {
            return FileType.PNG;
        }
        if (begins(beginning, 0, "\u00ff\u00d8\u00ff")) {
            return FileType.JPEG;
        }
        if (begins(beginning, 0, "GIF87a") || begins(beginning, 0, "GIF89a")) {
            return FileType.GIF;
        }
        if (begins(beginning, 0, "RIFF") && begins(beginning, 8, "WEBP")) {
            return FileType.WEBP;
        }
        try (InputStream bytes = new BufferedInputStream(source.getInputStream())) {
            return begins(beginning, 0, "PK\u0003\u0004") ? Packed.in(bytes) : PlainText.in(bytes);
        }
    }

    private static boolean begins(byte[] bytes, int from, String with) {
        byte[] expected = with.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= from + expected.length
                && Arrays.equals(bytes, from, from + expected.length, expected, 0, expected.length);
    }
}

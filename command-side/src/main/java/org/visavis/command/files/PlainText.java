package org.visavis.command.files;

import org.visavis.events.file.FileType;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Text that anybody can read: UTF-8 from the first to the last byte, without control characters.
 */
final class PlainText {
    private static final int AT_A_TIME = 8_192;

    private PlainText() {}

    static FileType in(InputStream bytes) throws IOException {
        try (var characters = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder())) {
            char[] some = new char[AT_A_TIME];
            for (int read = characters.read(some); read >= 0; read = characters.read(some)) {
                for (int i = 0; i < read; i++) {
                    if (!isReadable(some[i])) {
                        return FileType.OTHER;
                    }
                }
            }
            return FileType.TEXT;
        } catch (CharacterCodingException e) {
            return FileType.OTHER;
        }
    }

    private static boolean isReadable(char character) {
        return character == '\n'
                || character == '\r'
                || character == '\t'
                || character == '\f'
                || !Character.isISOControl(character);
    }
}

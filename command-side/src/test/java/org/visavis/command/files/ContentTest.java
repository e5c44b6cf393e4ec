package org.visavis.command.files;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.visavis.events.file.FileType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What a file is, its bytes tell; what it is called counts for nothing. */
class ContentTest {
    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String TYPES = "[Content_Types].xml";

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 and so on, PDF",
        "GIF89a and so on, GIF",
        "RIFF....WEBPVP8, WEBP",
        "RIFF....WAVEfmt, TEXT",
        "plain words, TEXT",
        "MZ?? looks like a text as far as it goes, TEXT"
    })
    void the_first_bytes_tell(String beginning, FileType type) throws IOException {
        assertThat(of(beginning.getBytes(ISO_8859_1))).isEqualTo(type);
    }

    @Test
    void pictures_are_known_by_their_signatures() throws IOException {
        assertThat(of("\u0089PNG\r\n\u001a\n....".getBytes(ISO_8859_1))).isEqualTo(FileType.PNG);
        assertThat(of("\u00ff\u00d8\u00ff\u00e0....".getBytes(ISO_8859_1)))
                .isEqualTo(FileType.JPEG);
    }

    @Test
    void text_is_utf8_to_its_last_byte_and_holds_nothing_that_cannot_be_read() throws IOException {
        assertThat(of("Élodie;été;12 €\r\n".repeat(5_000).getBytes(UTF_8)))
                .isEqualTo(FileType.TEXT);
        assertThat(of("\u00c9lodie".getBytes(ISO_8859_1))).isEqualTo(FileType.OTHER);
        assertThat(of("words and a \u0000 in them".getBytes(UTF_8))).isEqualTo(FileType.OTHER);
    }

    @Test
    void programs_are_never_documents() throws IOException {
        assertThat(of(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0})).isEqualTo(FileType.OTHER);
        assertThat(of(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0})).isEqualTo(FileType.OTHER);
    }

    @Test
    void office_documents_are_known_by_their_parts() throws IOException {
        assertThat(of(zip("mimetype", ODT, "content.xml", "<x/>"))).isEqualTo(FileType.ODT);
        assertThat(of(zip(TYPES, "<x/>", "word/document.xml", "<x/>"))).isEqualTo(FileType.DOCX);
        assertThat(of(zip(TYPES, "<x/>", "xl/workbook.xml", "<x/>"))).isEqualTo(FileType.XLSX);
        assertThat(of(zip("holiday.jpg", "…"))).isEqualTo(FileType.OTHER);
        assertThat(of(zip("content.xml", "<x/>", "mimetype", ODT)))
                .as("declared too late")
                .isEqualTo(FileType.OTHER);
    }

    @Test
    void documents_with_programs_in_them_are_refused() throws IOException {
        assertThat(of(zip(TYPES, "", "word/document.xml", "", "word/vbaProject.bin", "")))
                .isEqualTo(FileType.OTHER);
        assertThat(of(zip("mimetype", ODT, "Basic/Standard/Module1.xml", "")))
                .isEqualTo(FileType.OTHER);
    }

    @Test
    void a_bomb_is_no_document() throws IOException {
        byte[] bytes = zipped(TYPES, new byte[600 << 20]);
        assertThat(bytes.length).isLessThan(1 << 20);
        assertThat(of(bytes)).isEqualTo(FileType.OTHER);
    }

    @Test
    void whatever_comes_is_of_some_kind() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        byte[] sound = zip(TYPES, "<x/>", "word/document.xml", "<x/>".repeat(50));
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = sound.clone();
            for (int change = 0; change <= random.nextInt(8); change++) {
                bytes[random.nextInt(4, bytes.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            assertThat(of(cut)).as("seed %d, file %d", seed, i).isNotNull();
            assertThat(of(bytes)).as("seed %d, file %d", seed, i).isNotNull();
        }
    }

    private static FileType of(byte[] bytes) throws IOException {
        return Content.of(new ByteArrayResource(bytes));
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zipped(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}

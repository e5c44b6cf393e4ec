package org.visavis.command.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visavis.events.file.FileType;

import java.util.Random;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "avis d’imposition 2026.pdf | avis d’imposition 2026.pdf",
                "C:\\Users\\jeanne\\loyer.PDF | loyer.PDF",
                "../../etc/passwd | passwd.pdf",
                "facture.exe | facture.pdf",
                "facture | facture.pdf",
                "... | fichier.pdf",
                "a<b>:c.pdf | a_b__c.pdf",
                "'' | fichier.pdf"
            })
    void what_is_left_can_be_saved_anywhere_and_ends_as_what_it_is(String said, String name) {
        assertThat(FileNames.cleaned(said, FileType.PDF)).isEqualTo(name);
    }

    @Test
    void what_would_turn_the_direction_of_reading_is_gone() {
        assertThat(FileNames.cleaned("facture\u202efdp.exe", FileType.PDF))
                .isEqualTo("facturefdp.pdf");
        assertThat(FileNames.cleaned("a\r\nSet-Cookie: b.txt", FileType.TEXT))
                .isEqualTo("aSet-Cookie_ b.txt");
    }

    @Test
    void whatever_is_said_the_name_is_short_and_of_one_line() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            int[] points = random.ints(random.nextInt(300), 0, 0x1_FFFF).toArray();
            String said = new String(points, 0, points.length);
            for (FileType type : FileType.values()) {
                assertThat(FileNames.cleaned(said, type))
                        .as("seed %d, name %d", seed, i)
                        .isNotBlank()
                        .hasSizeLessThanOrEqualTo(FileNames.LONGEST)
                        .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\"/\\\\]");
            }
        }
    }
}

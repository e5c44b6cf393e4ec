package org.visavis.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {
    @ParameterizedTest
    @CsvSource({
        "06 39 98 12 01, 0639981201",
        "06.39.98.12.01, 0639981201",
        "+33639981201, 0639981201",
        "+33 (0)6 39 98 12 01, 0639981201",
        "0033 6 39 98 12 01, 0639981201",
        "+32 475 12 34 56, 32475123456"
    })
    void a_number_is_the_same_however_it_is_written(String written, String digits) {
        assertThat(Phone.digits(written)).isEqualTo(digits);
    }

    @Test
    void where_there_is_no_number_there_are_no_digits() {
        assertThat(Phone.digits(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"39 98", "06.39", "+33 6 39 98"})
    void a_part_of_a_number_is_searched_as_one(String words) {
        assertThat(Phone.in(words)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Jeanne", "PC 31", "06", "12 rue des Tilleuls"})
    void words_are_no_number(String words) {
        assertThat(Phone.in(words)).isEmpty();
    }
}

package org.visavis.command.imports.xes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XesDateTest {

    @ParameterizedTest
    @CsvSource({
        "2011-10-11T13:42:22.688+02:00, 2011-10-11T11:42:22.688Z",
        "2011-10-11T13:42:22Z, 2011-10-11T13:42:22Z",
        "2011-10-11T13:42:22, 2011-10-11T13:42:22Z",
        "2011-10-11T13:42:22.123456789-03:30, 2011-10-11T17:12:22.123456789Z",
        "2024-02-29T00:00:00+14:00, 2024-02-28T10:00:00Z",
        "1969-12-31T23:59:59.999Z, 1969-12-31T23:59:59.999Z",
        "2024-12-31T24:00:00Z, 2025-01-01T00:00:00Z",
        "2011-10-11T13:42:22.1234567899+00:00, 2011-10-11T13:42:22.123456789Z"
    })
    void a_date_time_is_an_instant(String text, String instant) {
        assertThat(XesDate.parse(text)).map(Object::toString).contains(instant);
        assertThat(XesDate.parse("\n " + text + "\t")).map(Object::toString).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2024-02-30T09:00:00Z",
                "2023-02-29T09:00:00Z",
                "2024-13-01T09:00:00Z",
                "2024-01-01",
                "2024-01-01 09:00:00",
                "2024-01-01T25:00:00Z",
                "2024-01-01T24:00:01Z",
                "2024-01-01T09:00:60Z",
                "2024-01-01T09:00:00+1:00",
                "2024-01-01T09:00:00+0100",
                "2024-01-01T09:00:00+19:00",
                "2024-01-01T09:00:00z",
                "2024-01-01T09:00:00.Z",
                "2024-01-01T09:00:00Z junk",
                "+12024-01-01T09:00:00Z",
                "-0044-03-15T09:00:00Z",
                "999999999-01-01T00:00:00Z",
                "1704099600",
                "٢٠٢٤-01-01T09:00:00Z"
            })
    void anything_else_is_not(String text) {
        assertThat(XesDate.parse(text)).isEmpty();
    }
}

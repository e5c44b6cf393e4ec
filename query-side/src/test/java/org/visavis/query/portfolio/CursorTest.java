package org.visavis.query.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

/** What stands behind {@code after=}: only what a page of a portfolio has told. */
class CursorTest {
    private static final String ID = "0198c0de-0000-7000-8000-000000000042";

    @Test
    void whatWasWrittenIsRead() {
        Cursor dated = new Cursor(Instant.parse("2026-03-01T13:05:00Z"), ID);
        Cursor never = new Cursor(null, ID);
        assertThat(Cursor.read(dated.toString())).contains(dated);
        assertThat(Cursor.read(never.toString())).contains(never);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-0001-01-01T00:00:00Z_" + ID,
                "0000-12-31T23:59:59Z_" + ID,
                "+294277-01-01T00:00:00Z_" + ID,
                "tomorrow_" + ID,
                "infinity_",
                "infinity_" + ID + "_",
                "-infinity_" + ID,
                "",
            })
    void whatNoPageToldIsNoCursor(String text) {
        assertThat(Cursor.read(text)).isEmpty();
    }
}

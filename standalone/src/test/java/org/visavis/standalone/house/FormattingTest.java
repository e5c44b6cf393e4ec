package org.visavis.standalone.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One way to lay out code, so that nobody spends a thought on it and every change is small. */
class FormattingTest {
    private static final String COMMAND =
            "mvn -pl standalone -am test -Dtest=FormattingTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dvisavis.format=apply";
    private static final boolean APPLY = "apply".equals(System.getProperty("visavis.format"));

    private final Formatter formatter =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void every_java_file_is_laid_out_in_the_same_way() throws IOException {
        List<String> unformatted = new ArrayList<>();
        for (Path file : House.files(".java")) {
            String written = House.read(file);
            String formatted = format(file, written);
            if (!formatted.equals(written)) {
                if (APPLY) {
                    Files.writeString(file, formatted);
                } else {
                    unformatted.add(House.nameOf(file));
                }
            }
        }
        assertThat(unformatted).as("not laid out as by: %s", COMMAND).isEmpty();
    }

    private String format(Path file, String written) {
        try {
            return formatter.formatSourceAndFixImports(written);
        } catch (FormatterException e) {
            throw new AssertionError("Expected Java in " + House.nameOf(file), e);
        }
    }
}

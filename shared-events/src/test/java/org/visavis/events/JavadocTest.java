package org.visavis.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whoever reads the contract finds what each event and each of its parts means. */
class JavadocTest {
    private static final Path SOURCES =
            Path.of(System.getProperty("basedir", "."), "src/main/java");

    /** What everyone reads the same way in every event. */
    private static final Set<String> SELF_EVIDENT =
            Set.of("happenedAt", "title", "summary", "text", "name", "phone", "email");

    @ParameterizedTest
    @MethodSource("org.visavis.events.Catalogue#events")
    void an_event_says_in_a_sentence_what_happened(Class<? extends Event> kind) throws IOException {
        assertThat(javadoc(kind))
                .as("the Javadoc of %s, above its @Wire name", kind.getSimpleName())
                .containsPattern("(?s)^[\\s*]*[A-Z].*?[.:;]");
    }

    @ParameterizedTest
    @MethodSource("org.visavis.events.Catalogue#events")
    void a_part_says_what_it_means_unless_its_own_type_does(Class<? extends Event> kind)
            throws IOException {
        String javadoc = javadoc(kind);

        assertThat(kind.getRecordComponents())
                .filteredOn(JavadocTest::needsWords)
                .extracting(RecordComponent::getName)
                .as("the parts of %s without @param", kind.getSimpleName())
                .allMatch(name -> javadoc.contains("@param " + name + " "));
    }

    @Test
    void every_type_of_the_contract_says_what_it_means() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(
                            file ->
                                    assertThat(Files.readString(file))
                                            .as(file.toString())
                                            .containsPattern(
                                                    documented(
                                                            file.getFileName()
                                                                    .toString()
                                                                    .replace(".java", ""))));
        }
    }

    private static boolean needsWords(RecordComponent part) {
        return !isExplainedByItsType(part) && !SELF_EVIDENT.contains(part.getName());
    }

    private static boolean isExplainedByItsType(RecordComponent part) {
        Type said =
                part.getGenericType() instanceof ParameterizedType wrapped
                        ? wrapped.getActualTypeArguments()[0]
                        : part.getType();
        return said.getTypeName().startsWith("org.visavis.events.");
    }

    private static String javadoc(Class<?> type) throws IOException {
        Class<?> outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        Path file = SOURCES.resolve(outermost.getName().replace('.', '/') + ".java");
        Matcher javadoc = documented(type.getSimpleName()).matcher(Files.readString(file));
        return javadoc.find() ? javadoc.group("javadoc") : "";
    }

    private static Pattern documented(String type) {
        return Pattern.compile(
                "/\\*\\*(?<javadoc>(?:(?!\\*/).)*)\\*/\\s*"
                        + "(?:@\\w+(?:\\([^)]*\\))?\\s+)*"
                        + "(?:public |final |sealed )*(?:@?interface|class|record|enum) "
                        + type
                        + "\\b",
                Pattern.DOTALL);
    }
}

package org.visavis.standalone.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project builds and reads the same everywhere: it names no one's machine or mirror. */
class OwnWordsTest {
    private static final Pattern HOST = Pattern.compile("https?://([\\w.-]+)");
    private static final Pattern MACHINE = Pattern.compile("(?<![\\w/.])/(home|root|work|tmp)/");

    /** Names of formats, licences and standards, and what stands for "here" or "anywhere". */
    private static final Set<String> PUBLIC =
            Set.of("maven.apache.org", "www.apache.org", "www.w3.org", "127.0.0.1", "localhost");

    @Test
    void build_files_and_pages_name_no_host_but_those_of_formats_and_licences() {
        assertThat(buildFilesAndPages())
                .isNotEmpty()
                .allSatisfy(
                        file ->
                                assertThat(hosts(House.read(file)))
                                        .as(House.nameOf(file))
                                        .isSubsetOf(PUBLIC));
    }

    @Test
    void build_files_leave_the_choice_of_a_registry_to_whoever_builds() {
        assertThat(House.files("pom.xml"))
                .allSatisfy(
                        file ->
                                assertThat(House.read(file))
                                        .as(House.nameOf(file))
                                        .doesNotContain(
                                                "<repositories>",
                                                "<pluginRepositories>",
                                                "<distributionManagement>"));
    }

    @Test
    void no_page_or_build_file_names_a_folder_of_one_machine() {
        assertThat(buildFilesAndPages())
                .allSatisfy(
                        file ->
                                assertThat(House.read(file))
                                        .as(House.nameOf(file))
                                        .doesNotContainPattern(MACHINE));
    }

    private static List<Path> buildFilesAndPages() {
        return Stream.of("pom.xml", ".md", ".yml", ".svg")
                .flatMap(ending -> House.files(ending).stream())
                .toList();
    }

    private static List<String> hosts(String text) {
        return HOST.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
    }
}

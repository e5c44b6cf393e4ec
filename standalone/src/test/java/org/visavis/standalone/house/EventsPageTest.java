package org.visavis.standalone.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.visavis.events.Catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page of all events is made from the code, so it cannot say anything else. */
class EventsPageTest {
    private static final String COMMAND =
            "mvn -pl standalone -am test -Dtest=EventsPageTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dvisavis.docs=write";
    private static final Path PAGE = House.ROOT.resolve("docs/events.md");

    private final EventsPage page =
            new EventsPage(
                    new ClassFileImporter()
                            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                            .importPackages("org.visavis"));

    @Test
    void the_page_of_all_events_is_fresh() throws IOException {
        String fresh = page.render();
        if ("write".equals(System.getProperty("visavis.docs"))) {
            Files.writeString(PAGE, fresh);
        }

        assertThat(House.read(PAGE)).as("made fresh by: %s", COMMAND).isEqualTo(fresh);
    }

    @Test
    void every_event_has_a_sentence_for_whoever_reads_the_history() {
        assertThat(Catalogue.events())
                .allSatisfy(
                        kind ->
                                assertThat(page.sentences(kind))
                                        .as("sentence.%s", Catalogue.wire(kind).value())
                                        .isNotEmpty());
    }
}

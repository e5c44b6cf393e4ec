package org.visavis.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visavis.events.examples.Examples;
import org.visavis.events.wire.EventJson;
import org.visavis.events.wire.Wire;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Old events stay readable for ever: each has a file that shows how it was written. */
class ApprovedEventsTest {
    private static final boolean APPROVE = Boolean.getBoolean("visavis.approve");
    private static final JsonMapper JSON = EventJson.mapper();
    private static final ObjectWriter CANONICAL =
            JSON.writer()
                    .with(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    @ParameterizedTest
    @MethodSource("org.visavis.events.Catalogue#events")
    void an_event_is_written_as_it_always_was(Class<? extends Event> kind) {
        ApprovedFile approved = approved(kind);

        assertThat(canonical(example(kind)))
                .as(
                        "%s is no longer written as it was. The file is the contract and is never"
                                + " edited: undo the change, or raise the revision of @Wire, add"
                                + " the next file and an upcaster from the old shape.",
                        approved.path())
                .isEqualTo(approved.read());
    }

    @ParameterizedTest
    @MethodSource("org.visavis.events.Catalogue#events")
    void what_was_written_reads_back_as_it_was(Class<? extends Event> kind) {
        assertThat(JSON.readValue(approved(kind).read(), kind)).isEqualTo(example(kind));
    }

    @Test
    void every_event_has_a_name_on_the_wire_of_its_own() {
        Map<String, List<Class<? extends Event>>> named =
                Catalogue.events().stream()
                        .collect(Collectors.groupingBy(ApprovedEventsTest::wireName));

        assertThat(named).allSatisfy((name, kinds) -> assertThat(kinds).as(name).hasSize(1));
    }

    @Test
    void no_approved_file_is_left_without_its_event() {
        Map<String, Integer> newest =
                Catalogue.events().stream()
                        .map(Catalogue::wire)
                        .collect(Collectors.toMap(Wire::value, Wire::revision));

        assertThat(ApprovedFile.names())
                .allSatisfy(
                        file -> {
                            String[] parts = file.split("\\.");
                            assertThat(parts).as(file).hasSize(3);
                            assertThat(Integer.parseInt(parts[1]))
                                    .as("the revision of %s, whose event must stay readable", file)
                                    .isBetween(1, newest.getOrDefault(parts[0], 0));
                        });
    }

    private static String wireName(Class<? extends Event> kind) {
        Wire wire = Catalogue.wire(kind);
        return wire.value() + "." + wire.revision();
    }

    private static ApprovedFile approved(Class<? extends Event> kind) {
        ApprovedFile file = ApprovedFile.of(Catalogue.wire(kind));
        if (APPROVE && file.isMissing()) {
            file.create(canonical(example(kind)));
        }
        assertThat(file.isMissing())
                .as(
                        "%s is missing: run the tests of shared-events once with"
                                + " -Dvisavis.approve=true, which creates missing files and edits"
                                + " none, then read it before you commit it",
                        file.path())
                .isFalse();
        return file;
    }

    private static Event example(Class<? extends Event> kind) {
        return Examples.of(kind)
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        "Expected an example of "
                                                + kind.getName()
                                                + ": add one to the examples of its story, listed"
                                                + " in "
                                                + Examples.class.getName()));
    }

    private static String canonical(Event event) {
        return CANONICAL.writeValueAsString(event) + "\n";
    }
}

package org.visavis.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visavis.events.examples.Examples;
import org.visavis.events.wire.EventJson;

import tools.jackson.databind.json.JsonMapper;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/** What an event does not know is left out, and reads back as absent. */
class OptionalPartsTest {
    private static final JsonMapper JSON = EventJson.mapper();

    static List<Event> examples() {
        return Examples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_event_without_its_optional_parts_reads_back_equal(Event full)
            throws ReflectiveOperationException {
        Event bare = withoutOptionalParts(full);

        String json = JSON.writeValueAsString(bare);

        assertThat(json).doesNotContain("null");
        assertThat(JSON.readValue(json, full.getClass())).isEqualTo(bare);
    }

    private static Event withoutOptionalParts(Event event) throws ReflectiveOperationException {
        RecordComponent[] parts = event.getClass().getRecordComponents();
        Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = new @Nullable Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            boolean optional = parts[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            values[i] = optional ? null : parts[i].getAccessor().invoke(event);
        }
        return event.getClass().getDeclaredConstructor(types).newInstance(values);
    }
}

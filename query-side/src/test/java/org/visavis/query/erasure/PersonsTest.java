package org.visavis.query.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visavis.events.Catalogue;
import org.visavis.events.Event;
import org.visavis.events.Id;
import org.visavis.events.privacy.Confidential;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Wherever in an event words about somebody stand, they are found when that one is forgotten. */
class PersonsTest {
    private static final String PERSON = "0d000000-0000-4000-8000-000000000009";

    static Stream<Class<? extends Event>> eventsWithWords() {
        return Catalogue.events().stream().filter(PersonsTest::holdsWords);
    }

    @ParameterizedTest
    @MethodSource("eventsWithWords")
    void whose_words_an_event_holds_is_found(Class<? extends Event> kind) {
        assertThat(Persons.in(made(kind))).containsExactly(PERSON);
    }

    @Test
    void there_are_many_such_events_and_others_too() {
        assertThat(eventsWithWords()).hasSizeGreaterThan(30);
        assertThat(Catalogue.events()).hasSizeGreaterThan((int) eventsWithWords().count());
    }

    private static boolean holdsWords(Type type) {
        return switch (type) {
            case ParameterizedType it when it.getRawType() == Confidential.class -> true;
            case ParameterizedType it ->
                    Arrays.stream(it.getActualTypeArguments()).anyMatch(PersonsTest::holdsWords);
            case Class<?> it when it.isRecord() ->
                    Arrays.stream(it.getRecordComponents())
                            .anyMatch(part -> holdsWords(part.getGenericType()));
            default -> false;
        };
    }

    /** Any event of this kind, all of whose parts are there. */
    private static Object made(Type type) {
        return switch (type) {
            case ParameterizedType it when it.getRawType() == Confidential.class ->
                    Confidential.about(PERSON, made(it.getActualTypeArguments()[0]));
            case ParameterizedType it -> List.of(made(it.getActualTypeArguments()[0]));
            case Class<?> it when it == String.class -> "words";
            case Class<?> it when it == int.class || it == Integer.class -> 1;
            case Class<?> it when it == long.class || it == Long.class -> 1L;
            case Class<?> it when it == boolean.class || it == Boolean.class -> true;
            case Class<?> it when it == Instant.class -> Instant.EPOCH;
            case Class<?> it when it == LocalDate.class -> LocalDate.EPOCH;
            case Class<?> it when it.isEnum() -> it.getEnumConstants()[0];
            case Class<?> it when Id.class.isAssignableFrom(it) -> record(it, PERSON);
            case Class<?> it when it.isRecord() ->
                    record(
                            it,
                            Arrays.stream(it.getRecordComponents())
                                    .map(RecordComponent::getGenericType)
                                    .map(PersonsTest::made)
                                    .toArray());
            default -> throw new IllegalArgumentException("Expected a known type, but " + type);
        };
    }

    private static Object record(Class<?> type, Object... parts) {
        try {
            Class<?>[] types =
                    Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}

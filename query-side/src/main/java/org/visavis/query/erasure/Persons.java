package org.visavis.query.erasure;

import org.visavis.events.Id;
import org.visavis.events.privacy.Confidential;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the keys under which an event holds words, wherever in it they stand. */
final class Persons {
    /** The parts of each record in which words could be: most have few, some none. */
    private static final ClassValue<List<RecordComponent>> PARTS =
            new ClassValue<>() {
                @Override
                protected List<RecordComponent> computeValue(Class<?> type) {
                    return Arrays.stream(type.getRecordComponents())
                            .filter(part -> mayHold(part.getType()))
                            .toList();
                }
            };

    private Persons() {}

    static Set<String> in(Object event) {
        Set<String> persons = new HashSet<>();
        find(event, persons);
        return persons;
    }

    private static void find(Object value, Set<String> persons) {
        switch (value) {
            case Confidential<?> words -> persons.add(words.person());
            case Collection<?> several -> several.forEach(one -> find(one, persons));
            case Record record ->
                    PARTS.get(record.getClass()).forEach(part -> find(record, part, persons));
            default -> {}
        }
    }

    private static void find(Record record, RecordComponent part, Set<String> persons) {
        try {
            Object value = part.getAccessor().invoke(record);
            if (value != null) {
                find(value, persons);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("An event's parts can be read", e);
        }
    }

    private static boolean mayHold(Class<?> type) {
        return Confidential.class.isAssignableFrom(type)
                || Collection.class.isAssignableFrom(type)
                || ((type.isRecord() || type.isInterface()) && !Id.class.isAssignableFrom(type));
    }
}

package org.visavis.query.history;

import org.visavis.events.agent.AgentId;
import org.visavis.store.Recorded;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds everybody whom events name, so that all names are read at once. */
final class Mentioned {
    private static final ClassValue<List<RecordComponent>> PARTS =
            new ClassValue<>() {
                @Override
                protected List<RecordComponent> computeValue(Class<?> type) {
                    return type.isRecord()
                            ? Stream.of(type.getRecordComponents())
                                    .filter(part -> canName(part.getType()))
                                    .toList()
                            : List.of();
                }
            };

    private Mentioned() {}

    static Set<String> in(List<Recorded> events) {
        Set<String> all = new HashSet<>();
        for (Recorded recorded : events) {
            all.add(recorded.header().actor());
            for (RecordComponent part : PARTS.get(recorded.payload().getClass())) {
                add(value(recorded.payload(), part), all);
            }
        }
        return all;
    }

    private static boolean canName(Class<?> type) {
        return type == AgentId.class || type == List.class;
    }

    private static void add(Object value, Set<String> all) {
        switch (value) {
            case AgentId agent -> all.add(agent.value());
            case List<?> several -> several.forEach(one -> add(one, all));
            case null, default -> {
                // Names nobody.
            }
        }
    }

    private static Object value(Object event, RecordComponent part) {
        try {
            return part.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record's components can be read", e);
        }
    }
}

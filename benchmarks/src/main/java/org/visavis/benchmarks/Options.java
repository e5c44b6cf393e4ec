package org.visavis.benchmarks;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Command line arguments of the form {@code name=value}. */
record Options(Map<String, String> values) {

    static Options of(String[] arguments) {
        Map<String, String> values = new HashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("Expected name=value, not " + argument);
            }
            values.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        return new Options(values);
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    int number(String name, int otherwise) {
        String value = values.get(name);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    /** Numbers with commas between them. */
    List<Long> numbers(String name) {
        return Arrays.stream(text(name, "").split(",")).map(Long::valueOf).toList();
    }
}

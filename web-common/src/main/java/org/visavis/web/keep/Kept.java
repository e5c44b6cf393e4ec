package org.visavis.web.keep;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Something that was kept.
 *
 * @param values what was typed or told, by field
 * @param at when
 */
public record Kept(Map<String, List<String>> values, Instant at) {

    /** Whether it says anything of this field. */
    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** What it says of a field; empty when nothing. */
    public String value(String field) {
        List<String> all = values.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }
}

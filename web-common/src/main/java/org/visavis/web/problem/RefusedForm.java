package org.visavis.web.problem;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A form that was refused, for the page that shows it again.
 *
 * @param action the path it was sent to, to tell two forms of a page apart
 * @param values what was typed, by field
 * @param errors what to say beside each field
 * @param title what happened
 * @param detail what was expected and what was found
 */
public record RefusedForm(
        String action,
        Map<String, List<String>> values,
        Map<String, String> errors,
        String title,
        String detail) {

    /** What was typed into a field; empty when nothing was. */
    public String value(String field) {
        List<String> typed = values.getOrDefault(field, List.of());
        return typed.isEmpty() ? "" : typed.getFirst();
    }

    /** What to say beside a field; null when nothing is wrong with it. */
    public @Nullable String error(String field) {
        return errors.get(field);
    }

    /** Whether this is the form sent to that path. */
    public boolean isFor(String path) {
        return action.equals(path);
    }
}

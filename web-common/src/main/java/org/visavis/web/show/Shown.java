package org.visavis.web.show;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a GET shows: a page to people, JSON to programs, by {@code Accept}; where there are lines of
 * text, those to programs that do not name JSON.
 *
 * @param template the page's template, such as {@code dossierpage/dossier}
 * @param model what programs get as JSON; pages find it under {@code page}
 * @param extras what only the page needs, each under its own name
 * @param lines the same as lines of text, if it has such a form
 */
public record Shown(
        String template,
        Object model,
        Supplier<Map<String, Object>> extras,
        @Nullable Lines lines) {

    /** Writes lines of text. */
    @FunctionalInterface
    public interface Lines {
        /** Writes all of them. */
        void writeTo(Appendable out) throws IOException;
    }

    /** A page and the same as JSON. */
    public static Shown of(String template, Object model) {
        return of(template, model, Map.of());
    }

    /** As {@link #of(String, Object)}, with what only the page needs. */
    public static Shown of(String template, Object model, Map<String, Object> extras) {
        return of(template, model, () -> extras);
    }

    /** As above, where what only the page needs takes an effort. */
    public static Shown of(String template, Object model, Supplier<Map<String, Object>> extras) {
        return new Shown(template, model, extras, null);
    }

    /** The same, with lines of text for programs. */
    public Shown orLines(Lines text) {
        return new Shown(template, model, extras, text);
    }
}

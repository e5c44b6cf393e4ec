package org.visavis.web.show;

import java.util.Map;
import java.util.function.Supplier;

/**
 * What a GET shows: a page to people, JSON to programs, by {@code Accept}.
 *
 * @param template the page's template, such as {@code dossierpage/dossier}
 * @param model what programs get as JSON; pages find it under {@code page}
 * @param extras what only the page needs, each under its own name
 */
public record Shown(String template, Object model, Supplier<Map<String, Object>> extras) {

    /** A page and the same as JSON. */
    public static Shown of(String template, Object model) {
        return of(template, model, Map.of());
    }

    /** As {@link #of(String, Object)}, with what only the page needs. */
    public static Shown of(String template, Object model, Map<String, Object> extras) {
        return new Shown(template, model, () -> extras);
    }

    /** As above, where what only the page needs takes an effort. */
    public static Shown of(String template, Object model, Supplier<Map<String, Object>> extras) {
        return new Shown(template, model, extras);
    }
}

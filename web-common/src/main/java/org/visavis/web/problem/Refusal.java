package org.visavis.web.problem;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A no that is told to whoever asked. Exceptions implement it; the texts are {@code
 * <messageKey>.title} and {@code <messageKey>.detail}, the latter "Expected …, but …".
 */
public interface Refusal {

    /** In lower case with hyphens; told as {@code type: /problems/<reason>}. */
    String reason();

    /** The HTTP status: 400 malformed, 409 conflict, 422 rule, 503 not now. */
    int status();

    /** What both texts' keys begin with. */
    default String messageKey() {
        return "refused." + reason();
    }

    /** What the detail names. */
    default List<Object> arguments() {
        return List.of();
    }

    /** The rungs or fields that are missing. */
    default List<String> missing() {
        return List.of();
    }

    /** More for programs, such as both versions of a stale form. */
    default Map<String, Object> details() {
        return Map.of();
    }

    /** The field beside which a page tells the detail; null when it concerns the whole form. */
    default @Nullable String field() {
        return null;
    }

    /** What is wrong with single fields. */
    default List<FieldProblem> fields() {
        return List.of();
    }

    /** Headers of the answer, such as {@code Retry-After}. */
    default Map<String, String> headers() {
        return Map.of();
    }
}

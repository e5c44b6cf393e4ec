package org.visavis.web.problem;

import java.util.List;
import java.util.Locale;

/**
 * What is wrong with one field.
 *
 * @param field its name, nested ones with dots ({@code party.name})
 * @param kind what is wrong; the text's key is {@code field.} and its name in lower case
 * @param arguments what the text names, such as the longest length
 */
public record FieldProblem(String field, Kind kind, List<Object> arguments) {

    /** The ways in which a field can be wrong. */
    public enum Kind {
        MISSING,
        TOO_LONG,
        TOO_MANY,
        NOT_TEXT,
        NOT_AN_INSTANT,
        NOT_A_DAY,
        NOT_A_NUMBER,
        NOT_A_LIST,
        NOT_AN_OBJECT,
        NOT_A_CHOICE,
        NOT_AN_ID
    }

    /** A problem of this kind with what its text names. */
    public static FieldProblem of(String field, Kind kind, Object... arguments) {
        return new FieldProblem(field, kind, List.of(arguments));
    }

    /** The key of the text that tells it. */
    public String messageKey() {
        return "field." + kind.name().toLowerCase(Locale.ROOT);
    }
}

package org.visavis.web.form;

import org.jspecify.annotations.Nullable;
import org.visavis.web.problem.FieldProblem;
import org.visavis.web.problem.FieldProblem.Kind;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The fields of what was sent, JSON or form. A missing or malformed field is noted and a harmless
 * placeholder given, so that one answer can name all that is wrong. An empty text counts as absent.
 */
public final class Fields {
    /** The longest text that a field takes, in UTF-16 characters. */
    public static final int LONGEST_TEXT = 20_000;

    /** The longest line that a field takes, in UTF-16 characters. */
    public static final int LONGEST_LINE = 200;

    private final JsonNode object;
    private final String prefix;
    private final List<FieldProblem> problems;

    Fields(JsonNode object, String prefix, List<FieldProblem> problems) {
        this.object = object;
        this.prefix = prefix;
        this.problems = problems;
    }

    /** A required text, without the blanks around it. */
    public String text(String field) {
        return required(field, "", maybe(field));
    }

    /** A text that may be absent. */
    public Optional<String> maybe(String field) {
        Optional<String> text = read(field, Kind.NOT_TEXT, Parse::text);
        if (text.isPresent() && text.get().length() > LONGEST_TEXT) {
            note(field, Kind.TOO_LONG, LONGEST_TEXT);
            return Optional.empty();
        }
        return text;
    }

    /** A required text of one line, such as a name: it stands in lists and indexes. */
    public String line(String field) {
        return required(field, "", maybeLine(field));
    }

    /** A text of one line that may be absent. */
    public Optional<String> maybeLine(String field) {
        Optional<String> text = maybe(field);
        if (text.isPresent() && text.get().length() > LONGEST_LINE) {
            note(field, Kind.TOO_LONG, LONGEST_LINE);
            return Optional.empty();
        }
        return text;
    }

    /** A required instant: ISO 8601 with offset; from a form also a local time of France. */
    public Instant instant(String field) {
        return required(field, Instant.EPOCH, maybeInstant(field));
    }

    /** An instant that may be absent. */
    public Optional<Instant> maybeInstant(String field) {
        return read(field, Kind.NOT_AN_INSTANT, Parse::instant);
    }

    /** A required day, as {@code 2026-11-30}. */
    public LocalDate day(String field) {
        return required(field, LocalDate.EPOCH, maybeDay(field));
    }

    /** A day that may be absent. */
    public Optional<LocalDate> maybeDay(String field) {
        return read(field, Kind.NOT_A_DAY, Parse::day);
    }

    /**
     * By when something is due: an instant, or a day, which counts until its last minute on the
     * town's clocks.
     */
    public Instant due(String field) {
        return required(field, Instant.EPOCH, maybeDue(field));
    }

    /** As {@link #due(String)}, where nothing may be due. */
    public Optional<Instant> maybeDue(String field) {
        return read(field, Kind.NOT_A_DAY, Parse::due);
    }

    /** A required whole number. */
    public long number(String field) {
        return required(field, 0L, maybeNumber(field));
    }

    /** A whole number that may be absent. */
    public Optional<Long> maybeNumber(String field) {
        return read(field, Kind.NOT_A_NUMBER, Parse::number);
    }

    /** A whole number between these, both included, that may be absent. */
    public Optional<Long> maybeNumber(String field, long least, long most) {
        Optional<Long> number = maybeNumber(field);
        if (number.isPresent() && (number.get() < least || number.get() > most)) {
            note(field, Kind.NOT_A_NUMBER);
            return Optional.empty();
        }
        return number;
    }

    /** A required id. */
    public UUID id(String field) {
        return required(field, new UUID(0, 0), maybeId(field));
    }

    /** An id that may be absent. */
    public Optional<UUID> maybeId(String field) {
        return read(field, Kind.NOT_AN_ID, Parse::id);
    }

    /** Whether a box is ticked, or a JSON field {@code true}; absent is no. */
    public boolean yes(String field) {
        return maybeYes(field).orElse(false);
    }

    /** As {@link #yes(String)}, where nobody may have said anything. */
    public Optional<Boolean> maybeYes(String field) {
        return read(field, Kind.NOT_A_CHOICE, Parse::yes);
    }

    /** Texts, in order; absent is none. From a form, each line of a field is one. */
    public List<String> list(String field) {
        List<String> texts = read(field, Kind.NOT_A_LIST, Parse::list).orElse(List.of());
        if (texts.stream().anyMatch(text -> text.length() > LONGEST_TEXT)) {
            note(field, Kind.TOO_LONG, LONGEST_TEXT);
            return List.of();
        }
        return texts;
    }

    /** Whole numbers, in order; absent is none. From a form, each field of that name is one. */
    public List<Integer> numbers(String field) {
        return read(field, Kind.NOT_A_LIST, Parse::numbers).orElse(List.of());
    }

    /** A required choice, by the exact name of the constant. */
    public <E extends Enum<E>> E choice(String field, Class<E> choices) {
        return required(field, choices.getEnumConstants()[0], maybeChoice(field, choices));
    }

    /** A choice that may be absent. */
    public <E extends Enum<E>> Optional<E> maybeChoice(String field, Class<E> choices) {
        Optional<String> name = maybe(field);
        Optional<E> chosen =
                name.flatMap(
                        text ->
                                Arrays.stream(choices.getEnumConstants())
                                        .filter(constant -> constant.name().equals(text))
                                        .findFirst());
        if (name.isPresent() && chosen.isEmpty()) {
            note(field, Kind.NOT_A_CHOICE, Arrays.toString(choices.getEnumConstants()));
        }
        return chosen;
    }

    /** Fields within a field: a JSON object, or form fields such as {@code party.name}. */
    public Optional<Fields> nested(String field) {
        JsonNode node = object.get(field);
        if (node == null || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isObject()) {
            note(field, Kind.NOT_AN_OBJECT);
            return Optional.empty();
        }
        return Optional.of(new Fields(node, prefix + field + ".", problems));
    }

    /** Each object of a JSON array of objects; absent is none. */
    public List<Fields> each(String field) {
        JsonNode node = object.get(field);
        if (node == null || node.isNull()) {
            return List.of();
        }
        List<Fields> objects = new ArrayList<>();
        if (node.isArray() && node.valueStream().allMatch(JsonNode::isObject)) {
            for (JsonNode element : node) {
                objects.add(
                        new Fields(
                                element, prefix + field + "[" + objects.size() + "].", problems));
            }
        } else {
            note(field, Kind.NOT_A_LIST);
        }
        return objects;
    }

    /** Notes that a field is missing, for what depends on other fields. */
    public void missing(String field) {
        note(field, Kind.MISSING);
    }

    private <T> Optional<T> read(
            String field, Kind otherwise, Function<JsonNode, @Nullable T> parse) {
        JsonNode node = object.get(field);
        if (node == null || Parse.isBlank(node)) {
            return Optional.empty();
        }
        T value = parse.apply(node);
        if (value == null) {
            note(field, otherwise);
        }
        return Optional.ofNullable(value);
    }

    private <T> T required(String field, T placeholder, Optional<T> found) {
        boolean alreadyNoted =
                problems.stream().anyMatch(problem -> problem.field().equals(prefix + field));
        if (found.isEmpty() && !alreadyNoted) {
            missing(field);
        }
        return found.orElse(placeholder);
    }

    private void note(String field, Kind kind, Object... arguments) {
        problems.add(FieldProblem.of(prefix + field, kind, arguments));
    }
}

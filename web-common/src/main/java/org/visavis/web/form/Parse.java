package org.visavis.web.form;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** From one value, JSON or form, to what it means; null when it means nothing. */
final class Parse {
    /** A form's local time is the time on the town's clocks. */
    private static final ZoneId TOWN = ZoneId.of("Europe/Paris");

    private static final Pattern ID =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private Parse() {}

    static boolean isBlank(JsonNode node) {
        return node.isNull() || (node.isString() && node.stringValue().isBlank());
    }

    static @Nullable String text(JsonNode node) {
        return node.isString() ? node.stringValue().strip() : null;
    }

    static @Nullable Instant instant(JsonNode node) {
        String text = text(node);
        if (text == null) {
            return null;
        }
        try {
            boolean local = text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?");
            OffsetDateTime time =
                    local
                            ? LocalDateTime.parse(text).atZone(TOWN).toOffsetDateTime()
                            : OffsetDateTime.parse(text);
            return isStorable(time.getYear()) ? time.toInstant() : null;
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    static @Nullable LocalDate day(JsonNode node) {
        String text = text(node);
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            return isStorable(day.getYear()) ? day : null;
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    static @Nullable Instant due(JsonNode node) {
        LocalDate day = day(node);
        return day == null ? instant(node) : day.atTime(LAST_MINUTE).atZone(TOWN).toInstant();
    }

    static @Nullable Long number(JsonNode node) {
        if (node.isIntegralNumber()) {
            return node.canConvertToLong() ? node.longValue() : null;
        }
        String text = text(node);
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException malformed) {
            return null;
        }
    }

    static @Nullable UUID id(JsonNode node) {
        String text = text(node);
        return text == null ? null : id(text);
    }

    /** Stricter than {@link UUID#fromString}, which takes {@code 1-1-1-1-1} too. */
    static @Nullable UUID id(String text) {
        return ID.matcher(text).matches() ? UUID.fromString(text) : null;
    }

    static @Nullable Boolean yes(JsonNode node) {
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        String text = text(node);
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "true", "on", "yes" -> true;
            case "false", "off", "no" -> false;
            default -> null;
        };
    }

    static @Nullable List<String> list(JsonNode node) {
        if (node.isString()) {
            return lines(node.stringValue());
        }
        if (!node.isArray()) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode element : node) {
            String text = text(element);
            if (text == null) {
                return null;
            }
            texts.add(text);
        }
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    static @Nullable List<Integer> numbers(JsonNode node) {
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode element : node.isArray() ? node : List.of(node)) {
            Long number = number(element);
            if (number == null || number != number.intValue()) {
                return null;
            }
            numbers.add(number.intValue());
        }
        return numbers;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Years that every part, the database included, can write and read again. */
    private static boolean isStorable(int year) {
        return year >= 1 && year <= 9999;
    }
}

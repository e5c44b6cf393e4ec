package org.visavis.command.imports.xes;

import org.jspecify.annotations.Nullable;

import java.io.CharConversionException;
import java.util.List;

import javax.xml.stream.XMLStreamException;

/** Tells from what the parser threw, and from what lies below it, why a log stops here. */
final class Diagnosis {

    /** Where the parser was. */
    enum Place {
        BEFORE_ROOT,
        INSIDE,
        AFTER_ROOT
    }

    private Diagnosis() {}

    static LogBroken of(Exception thrown, GuardedInput input, int line, Place place) {
        LogFault why = why(thrown, input, place);
        return new LogBroken(why, reached(thrown, line), arguments(why, thrown, input), thrown);
    }

    private static LogFault why(Exception thrown, GuardedInput input, Place place) {
        LogFault below = input.fault();
        if (below != null) {
            return below;
        }
        if (input.ended() && input.count() == 0) {
            return LogFault.EMPTY;
        }
        if (place == Place.INSIDE && input.ended()) {
            return LogFault.CUT_SHORT;
        }
        if (thrown instanceof XMLStreamException unreadable
                && unreadable.getNestedException() instanceof CharConversionException) {
            return LogFault.CHARACTERS_BROKEN;
        }
        return place == Place.BEFORE_ROOT ? LogFault.NOT_XML : LogFault.NOT_WELL_FORMED;
    }

    private static int reached(Exception thrown, int line) {
        return thrown instanceof XMLStreamException unreadable && unreadable.getLocation() != null
                ? Math.max(line, unreadable.getLocation().getLineNumber())
                : line;
    }

    private static List<String> arguments(LogFault why, Exception thrown, GuardedInput input) {
        return switch (why) {
            case TOO_LARGE, PACKED_TOO_TIGHTLY, PIECE_TOO_LONG ->
                    List.of(Long.toString(input.limitReached()));
            case NOT_XML, NOT_WELL_FORMED -> List.of(words(thrown.getMessage()));
            default -> List.of();
        };
    }

    /** The parser's sentence, without the place it puts before it. */
    private static String words(@Nullable String message) {
        String all = message == null ? "" : message;
        int from = all.indexOf("Message: ");
        return from < 0 ? all : all.substring(from + "Message: ".length()).strip();
    }
}

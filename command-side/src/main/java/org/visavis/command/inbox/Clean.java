package org.visavis.command.inbox;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Words of strangers, without what is no word: control characters, halves of characters. */
final class Clean {
    private static final Pattern LINE_END =
            Pattern.compile("\r\n?|[\\x{0B}\\x{0C}\\x{85}\\x{2028}\\x{2029}]");

    /** Control characters, and those that turn the direction in which words are read. */
    private static final Pattern NO_WORD =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}&&[^\n\t]]");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Clean() {}

    /** Several lines. */
    static String text(String said) {
        return NO_WORD.matcher(LINE_END.matcher(said).replaceAll("\n")).replaceAll("").strip();
    }

    /**
     * One line.
     *
     * @param most characters
     */
    static String line(String said, int most) {
        String line = SPACES.matcher(text(said)).replaceAll(" ").strip();
        return cut(line, most);
    }

    /** The beginning, without half a character at its end. */
    static String cut(String said, int most) {
        if (said.length() <= most) {
            return said;
        }
        int end = Character.isHighSurrogate(said.charAt(most - 1)) ? most - 1 : most;
        return said.substring(0, end);
    }

    /** Bytes that should be UTF-8, or else are read as the oldest of the European alphabets. */
    static String decoded(byte[] bytes, Charset named) {
        try {
            return named.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}

package org.visavis.store.rebuild;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;

/** Rows in the text format of {@code COPY}. */
final class CopyText {
    private final StringBuilder text = new StringBuilder();
    private boolean begun;

    void value(@Nullable Object value) {
        if (begun) {
            text.append('\t');
        }
        begun = true;
        switch (value) {
            case null -> text.append("\\N");
            case String words -> escape(words);
            case String[] several -> escape(array(several));
            default -> text.append(value);
        }
    }

    void endRow() {
        text.append('\n');
        begun = false;
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char one = words.charAt(i);
            switch (one) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(one);
            }
        }
    }

    private static String array(String[] several) {
        var literal = new StringBuilder("{");
        for (String one : several) {
            if (literal.length() > 1) {
                literal.append(',');
            }
            literal.append('"').append(one.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        }
        return literal.append('}').toString();
    }

    int length() {
        return text.length();
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

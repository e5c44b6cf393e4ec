package org.visavis.query.page;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The letters of a document: how wide words are, and where lines break. */
final class Typeface {
    private static final int UNITS = 1000;
    private static final Pattern BREAK = Pattern.compile("\n");
    private static final Pattern SPACE = Pattern.compile(" +");

    private final PDFont font;
    private final Map<Integer, Float> widths = new HashMap<>();

    Typeface(PDDocument document, InputStream letters) throws IOException {
        this.font = PDType0Font.load(document, letters, true);
    }

    PDFont font() {
        return font;
    }

    /** The words in lines no wider than this, in points; each break of theirs begins a line. */
    List<String> lines(String words, float size, float width) {
        List<String> lines = new ArrayList<>();
        for (String line : BREAK.split(known(words), -1)) {
            wrap(line, width / size * UNITS, lines);
        }
        return lines;
    }

    private void wrap(String words, float width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : SPACE.split(words.strip(), -1)) {
            if (!line.isEmpty() && width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            String rest = word;
            while (width(rest) > width) {
                int cut = fitting(rest, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
    }

    /** How many characters of a word that is too long fit on a line; one at least. */
    private int fitting(String word, float width) {
        int cut = word.offsetByCodePoints(0, 1);
        while (cut < word.length()
                && width(word.substring(0, word.offsetByCodePoints(cut, 1))) <= width) {
            cut = word.offsetByCodePoints(cut, 1);
        }
        return cut;
    }

    float width(String words) {
        return (float) words.codePoints().mapToDouble(this::width).sum();
    }

    private float width(int letter) {
        return widths.computeIfAbsent(letter, this::measured);
    }

    /** Less than nothing for a letter that the font lacks. */
    private float measured(int letter) {
        try {
            return font.getStringWidth(Character.toString(letter));
        } catch (IOException | IllegalArgumentException unknown) {
            return -1;
        }
    }

    /** The words in letters that the font has, tabs and odd spaces as plain ones. */
    private String known(String words) {
        StringBuilder known = new StringBuilder(words.length());
        words.codePoints()
                .forEach(
                        letter -> {
                            if (letter == '\n') {
                                known.append('\n');
                            } else if (Character.isWhitespace(letter) || letter == '\u00a0') {
                                known.append(' ');
                            } else if (!Character.isISOControl(letter)) {
                                known.appendCodePoint(width(letter) < 0 ? '?' : letter);
                            }
                        });
        return known.toString();
    }
}

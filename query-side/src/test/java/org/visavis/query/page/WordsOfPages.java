package org.visavis.query.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds words that a page would show in one language only: text that no {@code th:text} replaces,
 * and names for screen readers that come from no bundle. The product's own name is not translated.
 */
final class WordsOfPages {
    private static final Pattern REMARK = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TEXT =
            Pattern.compile("<([a-z:]+)((?:\"[^\"]*\"|'[^']*'|[^\"'>])*)>([^<]*)");
    private static final Pattern TEXT_AFTER_AN_END = Pattern.compile("</[a-z:]+>()()([^<]*)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?<![\\w:-])(?:aria-label|title|placeholder|alt)=\"()()([^\"]+)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
    private static final String OURS = "Vis-à-vis";

    private WordsOfPages() {}

    static List<String> hardCodedIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .flatMap(file -> hardCoded(read(file)).map(say(folder.relativize(file))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The words of one page. */
    static Stream<String> hardCoded(String page) {
        String bare = REMARK.matcher(page).replaceAll("");
        return Stream.of(TEXT, TEXT_AFTER_AN_END, ATTRIBUTE)
                .flatMap(pattern -> pattern.matcher(bare).results())
                .filter(found -> !found.group(2).matches("(?s).*\\bth:u?text=.*"))
                .map(found -> found.group(3).strip())
                .filter(text -> WORD.matcher(text).find() && !text.equals(OURS));
    }

    private static Function<String, String> say(Path file) {
        return words -> file + ": " + words;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

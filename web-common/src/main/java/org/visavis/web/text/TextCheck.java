package org.visavis.web.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what is wrong with the words before a reader does; for the tests of each module. Keys that
 * are put together at run time are to be named to {@link #missing(Stream)} by their own test.
 */
public final class TextCheck {
    /**
     * A key in a page: {@code #{page.title}} or {@code #{page.title(${x})}}, not a computed one.
     */
    private static final Pattern IN_PAGE = Pattern.compile("#\\{([a-z][\\w.-]*)[}(]");

    /** A key in code: the first argument of {@code tell}. */
    private static final Pattern IN_CODE = Pattern.compile("\\.tell\\(\\s*\"([^\"]+)\"\\s*,");

    private static final Pattern REMARK = Pattern.compile("<!--/\\*.*?\\*/-->", Pattern.DOTALL);

    private final Bundles bundles;

    /** Checks these texts. */
    public TextCheck(Bundles bundles) {
        this.bundles = bundles;
    }

    /** Keys that pages ({@code .html}) and code ({@code .java}) in these folders use in vain. */
    public List<String> missingIn(Path... folders) {
        Set<String> keys = new TreeSet<>();
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                boolean page = file.toString().endsWith(".html");
                Matcher matcher = (page ? IN_PAGE : IN_CODE).matcher(content(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return missing(keys.stream());
    }

    /** Those of these keys that have no French text. */
    public List<String> missing(Stream<String> keys) {
        return keys.filter(key -> !bundles.knows(key)).sorted().toList();
    }

    /** Keys whose text has a straight apostrophe in any language; it would swallow what follows. */
    public List<String> withStraightApostrophe() {
        List<String> found = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Map.Entry<String, String> text : bundles.in(language).entrySet()) {
                if (text.getValue().contains("'")) {
                    found.add(text.getKey());
                }
            }
        }
        return found;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().matches(".*\\.(html|java)")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The file without what the page's author says to other authors. */
    private static String content(Path file) {
        try {
            return REMARK.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.visavis.command.inbox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A mail's own words, apart from the earlier mails that it repeats at its end. What stands between
 * quoted lines is an answer to them and stays where it is.
 *
 * @param quoted null where it repeats none
 */
record Folded(String text, @Nullable String quoted) {
    private static final int LONGEST = 400;

    /** « Le 3 mars 2026 à 14:05, Nadia Benali a écrit : », and as others say it. */
    private static final Pattern INTRODUCTION =
            Pattern.compile(
                    "(?i)(?=.*\\d)(le|on|op|am|el|il)\\b.*\\b"
                            + "(a écrit|wrote|schreef|schrieb|escribió|ha scritto)\\b.*:");

    private static final Pattern RULE =
            Pattern.compile(
                    "(?i)-{2,}\\s*(message d.origine|original message|oorspronkelijk"
                            + " bericht)\\s*-{2,}|_{20,}");

    private static final Pattern HEADING = Pattern.compile("(?i)(de|from|van)\\s?:.*");
    private static final Pattern DATED =
            Pattern.compile("(?i)(envoyé|date|sent|verzonden|datum)\\s?:.*");

    static Folded of(String whole) {
        List<String> lines = whole.lines().map(String::strip).toList();
        int tail = quotedTail(lines);
        for (int at = 0; at < lines.size(); at++) {
            if (at == tail || begins(lines, at, tail)) {
                return cut(whole, at);
            }
        }
        return new Folded(whole.strip(), null);
    }

    private static Folded cut(String whole, int at) {
        List<String> lines = whole.lines().toList();
        String own = String.join("\n", lines.subList(0, at)).strip();
        return own.isEmpty()
                ? new Folded(whole.strip(), null)
                : new Folded(own, String.join("\n", lines.subList(at, lines.size())).strip());
    }

    /** From where on every line is quoted or empty; past the end if the last words are not. */
    private static int quotedTail(List<String> lines) {
        int first = lines.size();
        for (int at = lines.size() - 1; at >= 0; at--) {
            if (lines.get(at).startsWith(">")) {
                first = at;
            } else if (!lines.get(at).isEmpty()) {
                break;
            }
        }
        return first;
    }

    private static boolean begins(List<String> lines, int at, int tail) {
        String line = lines.get(at);
        if (line.isEmpty() || line.length() > LONGEST) {
            return false;
        }
        return RULE.matcher(line).matches()
                || (HEADING.matcher(line).matches() && DATED.matcher(line(lines, at + 1)).matches())
                || (INTRODUCTION.matcher(line).matches() && endsQuoted(lines, at + 1, tail))
                || (INTRODUCTION.matcher(line + " " + line(lines, at + 1)).matches()
                        && endsQuoted(lines, at + 2, tail));
    }

    /** What is introduced goes on to the end, marked as quoted or not at all. */
    private static boolean endsQuoted(List<String> lines, int from, int tail) {
        int first = from;
        while (first < lines.size() && lines.get(first).isEmpty()) {
            first++;
        }
        return first >= tail || (first < lines.size() && !lines.get(first).startsWith(">"));
    }

    private static String line(List<String> lines, int at) {
        String line = at < lines.size() ? lines.get(at) : "";
        return line.length() > LONGEST ? "" : line;
    }
}

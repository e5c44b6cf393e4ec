package org.visavis.events.wording;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A subject and a text, in which {@code {usager}} and its like stand for what differs from dossier
 * to dossier. Nothing else is interpreted, and what is put in is never read again.
 *
 * @param subject one line
 */
public record Words(String subject, String text) {
    private static final Pattern TOKEN = Pattern.compile("\\{([^{}\\r\\n]{1,60})\\}");

    /** What has to be known before it can be told. */
    public Set<Placeholder> needs() {
        Set<Placeholder> needs = EnumSet.noneOf(Placeholder.class);
        names().forEach(name -> Placeholder.named(name).ifPresent(needs::add));
        return needs;
    }

    /** What stands in braces and names nothing, as it was typed. */
    public List<String> unknown() {
        return names().filter(name -> Placeholder.named(name).isEmpty()).distinct().toList();
    }

    /** The same with what is known put in; what is not stays as it stands. */
    public Words filled(Map<Placeholder, String> known) {
        return new Words(
                filled(subject, known).replaceAll("\\s+", " ").strip(), filled(text, known));
    }

    private static String filled(String text, Map<Placeholder, String> known) {
        return TOKEN.matcher(text)
                .replaceAll(
                        token ->
                                Matcher.quoteReplacement(
                                        Placeholder.named(token.group(1))
                                                .map(known::get)
                                                .orElse(token.group())));
    }

    private Stream<String> names() {
        return Stream.of(subject, text)
                .flatMap(part -> TOKEN.matcher(part).results())
                .map((MatchResult token) -> token.group(1).strip());
    }
}

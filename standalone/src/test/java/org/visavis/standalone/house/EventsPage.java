package org.visavis.standalone.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

import org.visavis.events.Catalogue;
import org.visavis.events.Event;
import org.visavis.events.wire.Wire;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every event as the code has it: what it means, how it is told, who says it and who listens. */
final class EventsPage {
    private static final Pattern MEANING =
            Pattern.compile(
                    "/\\*\\*(?<words>(?:(?!\\*/).)*)\\*/\\s*@Wire\\(\\s*\"(?<name>\\w+)\"",
                    Pattern.DOTALL);

    private final JavaClasses house;
    private final Properties words = new Properties();
    private final Map<String, String> meanings;

    EventsPage(JavaClasses house) {
        this.house = house;
        for (String bundle :
                List.of(
                        "sentences",
                        "story",
                        "erasure",
                        "ladder",
                        "templates",
                        "received",
                        "silence",
                        "pseudonym",
                        "introductions",
                        "instead")) {
            load("query-side/src/main/resources/messages/" + bundle + ".properties");
        }
        meanings =
                House.filesUnder(House.ROOT.resolve("shared-events/src/main/java"), ".java")
                        .stream()
                        .flatMap(file -> MEANING.matcher(House.read(file)).results())
                        .collect(
                                Collectors.toMap(
                                        found -> found.group("name"),
                                        found -> firstSentence(found.group("words"))));
    }

    private void load(String bundle) {
        try {
            words.load(new StringReader(House.read(House.ROOT.resolve(bundle))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String render() {
        return """
        # What can happen

        Made from the code by `EventsPageTest`. *Told as* is the sentence of the history, in French, with … for what \
        each event names. *Said by* are the slices that record it; *heard by* those who read something of it.
        """
                + Catalogue.stories().stream().map(this::story).collect(Collectors.joining());
    }

    /**
     * The sentences that tell this event, one for each way in which it happens; none if forgotten.
     */
    List<String> sentences(Class<? extends Event> kind) {
        String key = "sentence." + Catalogue.wire(kind).value();
        return words.stringPropertyNames().stream()
                .filter(name -> name.equals(key) || name.startsWith(key + "."))
                .sorted()
                .map(words::getProperty)
                .map(sentence -> sentence.replaceAll("\\{\\d+}", "…"))
                .toList();
    }

    private String story(Class<? extends Event> story) {
        return "\n## %s\n\n| event | revision | meaning | told as | said by | heard by |\n|---|---|---|---|---|---|\n"
                        .formatted(story.getSimpleName().replaceFirst("Event$", ""))
                + Catalogue.told(story).map(this::line).collect(Collectors.joining());
    }

    private String line(Class<? extends Event> kind) {
        Wire wire = Catalogue.wire(kind);
        JavaClass event = house.get(kind);
        return "| `%s` | %d | %s | %s | %s | %s |%n"
                .formatted(
                        wire.value(),
                        wire.revision(),
                        meanings.getOrDefault(wire.value(), ""),
                        String.join("<br>", sentences(kind)),
                        names(
                                event.getConstructorCallsToSelf().stream()
                                        .map(call -> call.getOriginOwner())),
                        names(
                                event.getMethodCallsToSelf().stream()
                                        .map(call -> call.getOriginOwner())));
    }

    private static String names(Stream<JavaClass> classes) {
        return classes.map(EventsPage::outermost)
                .filter(type -> !type.getPackageName().startsWith("org.visavis.events"))
                .map(JavaClass::getSimpleName)
                .distinct()
                .sorted()
                .map("`%s`"::formatted)
                .collect(Collectors.joining(", "));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(EventsPage::outermost).orElse(type);
    }

    private static String firstSentence(String javadoc) {
        return javadoc.replaceAll("(?m)^\\s*\\*", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" @.*", "")
                .strip()
                .split("(?<=[.]) ", 2)[0];
    }
}

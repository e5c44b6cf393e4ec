package org.visavis.command.decision;

import org.jspecify.annotations.Nullable;
import org.visavis.events.dossier.Enclosure;
import org.visavis.events.dossier.Writing;
import org.visavis.events.privacy.Confidential;

import java.util.List;

/**
 * What a mail says that came in, before anybody decided whom it concerns.
 *
 * @param subject one line
 * @param quoted what it repeats of earlier mails
 */
public record Letter(String subject, String text, @Nullable String quoted, List<Enclosed> files) {

    /** Keeps its own copy of the list. */
    public Letter {
        files = List.copyOf(files);
    }

    /**
     * A file that came with it.
     *
     * @param type a media type out of those that are known
     * @param size in bytes
     */
    public record Enclosed(String name, String type, long size) {}

    /** The same, kept under the key of whomever it concerns. */
    public Writing about(Object person) {
        return new Writing(
                Confidential.about(person, subject),
                Confidential.about(person, text),
                quoted == null ? null : Confidential.about(person, quoted),
                files.stream()
                        .map(
                                file ->
                                        new Enclosure(
                                                Confidential.about(person, file.name()),
                                                file.type(),
                                                file.size()))
                        .toList());
    }

    /** What was kept of such a mail; these words in place of any that were erased. */
    public static Letter of(Writing writing, String erased) {
        return new Letter(
                writing.subject().orElse(erased),
                writing.text().orElse(erased),
                writing.quoted() == null ? null : writing.quoted().orElse(erased),
                writing.enclosures().stream()
                        .map(
                                file ->
                                        new Enclosed(
                                                file.name().orElse(erased),
                                                file.type(),
                                                file.size()))
                        .toList());
    }
}

package org.visavis.command.decision;

import org.jspecify.annotations.Nullable;
import org.visavis.events.dossier.Writing;
import org.visavis.events.file.FileCard;
import org.visavis.events.privacy.Confidential;

import java.util.List;

/**
 * What a mail says that came in, before it is written down under anybody's key.
 *
 * @param subject one line
 * @param quoted what it repeats of earlier mails
 * @param files what came with it, kept already
 */
public record Letter(String subject, String text, @Nullable String quoted, List<FileCard> files) {

    /** Keeps its own copy of the list. */
    public Letter {
        files = List.copyOf(files);
    }

    /** The same, with these files. */
    public Letter with(List<FileCard> kept) {
        return new Letter(subject, text, quoted, kept);
    }

    /** The same, kept under the key of whomever it concerns. */
    public Writing about(Object person) {
        return new Writing(
                Confidential.about(person, subject),
                Confidential.about(person, text),
                quoted == null ? null : Confidential.about(person, quoted),
                files);
    }

    /** What was kept of such a mail; these words in place of any that were erased. */
    public static Letter of(Writing writing, String erased) {
        return new Letter(
                writing.subject().orElse(erased),
                writing.text().orElse(erased),
                writing.quoted() == null ? null : writing.quoted().orElse(erased),
                writing.files());
    }
}

package org.visavis.events.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.events.file.FileCard;
import org.visavis.events.privacy.Confidential;

import java.util.List;

/**
 * What a mail that came in says, as text: nothing of its HTML is kept.
 *
 * @param subject one line
 * @param quoted what it repeats of earlier mails, apart from its own words
 * @param files what came with it; of a mail that waited to be sorted, kept under its own key
 */
public record Writing(
        Confidential<String> subject,
        Confidential<String> text,
        @Nullable Confidential<String> quoted,
        List<FileCard> files) {

    /** Keeps its own copy of the list. */
    public Writing {
        files = List.copyOf(files);
    }
}

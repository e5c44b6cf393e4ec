package org.visavis.query.wording;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentCard;
import org.visavis.events.wording.Words;
import org.visavis.query.platform.TemplateShelf.Shelved;

import java.util.Arrays;
import java.util.List;

/**
 * One template, all that it ever said, and how it reads on a dossier.
 *
 * @param path where it is
 * @param procedure the name of the procedure whose it is; null for the whole organisation
 * @param versions the latest first
 * @param trial how it reads on the dossier that was asked for; null where none was
 */
public record TemplateView(
        String path, @Nullable String procedure, List<Shelved> versions, @Nullable Trial trial) {

    /** What it says now. */
    public Shelved current() {
        return versions.getFirst();
    }

    /**
     * How it reads on a dossier.
     *
     * @param reference of the dossier, as it was asked for
     * @param found whether there is such a dossier
     * @param words what would leave; null where something is missing
     * @param missing what is not known of the dossier, or of who signs: nothing would leave
     * @param signer who would sign
     */
    public record Trial(
            String reference,
            boolean found,
            @Nullable Words words,
            List<String> missing,
            @Nullable AgentCard signer,
            String institution) {

        /** As the HTML of the mail has it: each empty line ends a paragraph. */
        public List<String> paragraphs() {
            return words == null
                    ? List.of()
                    : Arrays.asList(words.text().strip().split("\\R\\s*\\R", -1));
        }
    }
}

package org.visavis.events.wording;

import org.visavis.events.dossier.Purpose;

/**
 * What an organisation, or one of its procedures, has to say again and again.
 *
 * @param version counts the texts of this template, from 1
 * @param purpose for what it may be used; for an ordinary message an agent picks it
 * @param name by which agents find it
 */
public record Template(
        TemplateId id, int version, Purpose purpose, Language language, String name, Words words) {

    /** What a message that is written by it remembers. */
    public TemplateUse use() {
        return new TemplateUse(id, version);
    }
}

package org.visavis.command.decision;

import org.visavis.events.dossier.Purpose;
import org.visavis.events.wording.Language;
import org.visavis.events.wording.Template;
import org.visavis.events.wording.TemplateId;
import org.visavis.events.wording.Words;

/**
 * What a template is to say.
 *
 * @param name by which agents find it
 */
public record Drafted(TemplateId id, Purpose purpose, Language language, String name, Words words) {

    Template version(int version) {
        return new Template(id, version, purpose, language, name, words);
    }
}

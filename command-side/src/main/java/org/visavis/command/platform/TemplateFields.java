package org.visavis.command.platform;

import org.visavis.command.decision.Drafted;
import org.visavis.events.dossier.Purpose;
import org.visavis.events.wording.Language;
import org.visavis.events.wording.TemplateId;
import org.visavis.events.wording.Words;
import org.visavis.web.form.Fields;

/** What a form, or JSON, says of a template. */
public final class TemplateFields {
    private TemplateFields() {}

    /** The whole of it, for the template of this name. */
    public static Drafted read(Fields fields, TemplateId template) {
        return new Drafted(
                template,
                fields.choice("purpose", Purpose.class),
                fields.choice("language", Language.class),
                fields.line("name"),
                new Words(fields.line("subject"), fields.text("text")));
    }
}

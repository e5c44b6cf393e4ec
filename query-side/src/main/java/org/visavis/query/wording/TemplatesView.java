package org.visavis.query.wording;

import org.jspecify.annotations.Nullable;
import org.visavis.events.dossier.Purpose;
import org.visavis.events.wording.Words;
import org.visavis.query.platform.TemplateShelf.Shelved;

import java.util.List;

/**
 * What an organisation, or one of its procedures, says again and again.
 *
 * @param path where these templates are
 * @param procedure the name of the procedure; null for the whole organisation
 * @param house what the house says where there is no template, purpose by purpose
 */
public record TemplatesView(
        String path, @Nullable String procedure, List<Shelved> templates, List<House> house) {

    /** The house's own words for a purpose. */
    public record House(Purpose purpose, Words words) {}
}

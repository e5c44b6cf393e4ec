package org.visavis.command.decision;

import org.visavis.events.dossier.Purpose;
import org.visavis.events.wording.Language;
import org.visavis.events.wording.TemplateUse;
import org.visavis.events.wording.Words;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * All the words that may be written by on the dossiers of one procedure.
 *
 * @param procedure its own templates
 * @param organisation those of its organisation
 * @param house what the house says where they say nothing
 */
public record Wordings(
        Templates procedure, Templates organisation, BiFunction<Purpose, Language, Words> house) {

    /** The words for this purpose in this language, the most specific first; never none. */
    public List<Wording> of(Purpose purpose, Language language) {
        return Stream.concat(
                        Stream.of(procedure, organisation)
                                .flatMap(templates -> templates.of(purpose, language).stream())
                                .map(template -> new Wording(template.words(), template.use())),
                        Stream.of(new Wording(house.apply(purpose, language), null)))
                .toList();
    }

    /** Whether a template in use here is meant. */
    public boolean knows(TemplateUse use) {
        return procedure.knows(use) || organisation.knows(use);
    }
}

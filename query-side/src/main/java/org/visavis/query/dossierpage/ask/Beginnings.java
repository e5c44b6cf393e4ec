package org.visavis.query.dossierpage.ask;

import org.visavis.events.dossier.Purpose;
import org.visavis.events.wording.HouseWords;
import org.visavis.events.wording.Words;
import org.visavis.query.page.Choice;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.platform.TellableDossiers;
import org.visavis.query.platform.TellableDossiers.Tellable;
import org.visavis.query.platform.TemplateShelf;
import org.visavis.query.platform.TemplateShelf.Shelved;
import org.visavis.web.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The templates by which an agent may begin to write to a party, filled in for the dossier. */
final class Beginnings {
    /** What the house itself has to offer. */
    private static final String HOUSE = "house";

    private final TemplateShelf shelf;
    private final TellableDossiers dossiers;
    private final Texts texts;

    Beginnings(QueryDatabase database, Texts texts) {
        this.shelf = new TemplateShelf(database);
        this.dossiers = new TellableDossiers(database);
        this.texts = texts;
    }

    /** What is known of the dossier, also how its party would like to be spoken to. */
    Tellable tellable(String dossier, String organisation) {
        return dossiers.of(dossier, organisation).orElseThrow();
    }

    /** Those to choose from, the most specific first; the house's own last. */
    List<Choice> choices(String organisation, String procedure, Locale locale) {
        List<Choice> all =
                new ArrayList<>(
                        templates(organisation, procedure).stream()
                                .map(one -> new Choice(one.id(), label(one, locale)))
                                .toList());
        all.add(new Choice(HOUSE, texts.tell("template.house", locale)));
        return all;
    }

    /** The form begun by the template that was picked; as it was where there is no such. */
    AskForm begun(
            AskForm form, String picked, String organisation, String procedure, Tellable dossier) {
        if (picked.equals(HOUSE)) {
            Words words =
                    HouseWords.of(
                            Purpose.MESSAGE,
                            (key, tokens) -> texts.tell(key, dossier.language().locale(), tokens));
            return begun(form, words, dossier, Map.of());
        }
        return templates(organisation, procedure).stream()
                .filter(one -> one.id().equals(picked))
                .findFirst()
                .map(
                        one ->
                                begun(
                                        form,
                                        one.words(),
                                        dossier,
                                        Map.of(
                                                "template.id",
                                                one.id(),
                                                "template.version",
                                                Integer.toString(one.version()))))
                .orElse(form);
    }

    private static AskForm begun(
            AskForm form, Words words, Tellable dossier, Map<String, String> given) {
        Words filled = words.filled(dossier.known());
        return form.begun(Map.of("subject", filled.subject(), "text", filled.text()), given);
    }

    private List<Shelved> templates(String organisation, String procedure) {
        return shelf.inUse(organisation, procedure).stream()
                .filter(one -> one.purpose() == Purpose.MESSAGE)
                .toList();
    }

    private String label(Shelved one, Locale locale) {
        return texts.tell(
                one.specific() ? "template.choice.procedure" : "template.choice.organisation",
                locale,
                one.name(),
                texts.tell("template.language." + one.language(), locale));
    }
}

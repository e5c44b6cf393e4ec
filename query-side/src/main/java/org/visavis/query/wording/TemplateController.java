package org.visavis.query.wording;

import static org.visavis.web.route.Routes.get;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.events.dossier.Purpose;
import org.visavis.events.wording.HouseWords;
import org.visavis.events.wording.Language;
import org.visavis.events.wording.Placeholder;
import org.visavis.query.page.Choice;
import org.visavis.query.platform.Parameters;
import org.visavis.query.platform.TemplateShelf;
import org.visavis.query.platform.TemplateShelf.Shelved;
import org.visavis.query.security.Sight;
import org.visavis.query.who.People;
import org.visavis.query.wording.TemplatesView.House;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;
import org.visavis.web.text.Texts;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows what is said again and again, and the forms in which that is changed and tried. */
@RestController
public final class TemplateController {
    private static final String ALL = "/templates";
    private static final String ONE = ALL + "/{template}";
    private static final String OF_PROCEDURE = "/procedures/{id}";

    private final TemplateShelf shelf;
    private final Trials trials;
    private final People people;
    private final Texts texts;

    public TemplateController(TemplateShelf shelf, Trials trials, People people, Texts texts) {
        this.shelf = shelf;
        this.trials = trials;
        this.people = people;
        this.texts = texts;
    }

    /** Who may look: whoever may change them. */
    public static Routes routes() {
        return Routes.of(
                get(ALL).for_(Role.ADMIN),
                get(ONE).for_(Role.ADMIN),
                get(OF_PROCEDURE + ALL).for_(Role.ADMIN),
                get(OF_PROCEDURE + ONE).for_(Role.ADMIN));
    }

    /** Those of the administrator's organisation. */
    @GetMapping(ALL)
    Shown all(Person who, Locale locale) {
        String organisation = Sight.of(who).asOrganisation();
        return list(ALL, null, shelf.inUse(organisation, organisation), locale);
    }

    /** Those of one of its procedures. */
    @GetMapping(OF_PROCEDURE + ALL)
    Shown ofProcedure(@PathVariable String id, Person who, Locale locale) {
        String organisation = Sight.of(who).asOrganisation();
        String name = procedure(id, organisation);
        List<Shelved> own =
                shelf.inUse(organisation, id).stream().filter(Shelved::specific).toList();
        return list("/procedures/" + id + ALL, name, own, locale);
    }

    /** One of the organisation's. */
    @GetMapping(ONE)
    Shown one(
            @PathVariable String template,
            @RequestParam(required = false) @Nullable String dossier,
            Person who,
            Locale locale) {
        String organisation = Sight.of(who).asOrganisation();
        return one(ALL, null, organisation, organisation, template, dossier, locale);
    }

    /** One of a procedure's. */
    @GetMapping(OF_PROCEDURE + ONE)
    Shown oneOfProcedure(
            @PathVariable String id,
            @PathVariable String template,
            @RequestParam(required = false) @Nullable String dossier,
            Person who,
            Locale locale) {
        String organisation = Sight.of(who).asOrganisation();
        String name = procedure(id, organisation);
        return one("/procedures/" + id + ALL, name, organisation, id, template, dossier, locale);
    }

    private Shown list(
            String path, @Nullable String procedure, List<Shelved> templates, Locale locale) {
        List<House> house =
                Arrays.stream(Purpose.values())
                        .map(
                                purpose ->
                                        new House(
                                                purpose,
                                                HouseWords.of(
                                                        purpose,
                                                        (key, tokens) ->
                                                                texts.tell(key, locale, tokens))))
                        .toList();
        return Shown.of(
                "wording/list",
                new TemplatesView(path, procedure, templates, house),
                choices(locale));
    }

    private Shown one(
            String path,
            @Nullable String procedure,
            String organisation,
            String owner,
            String template,
            @Nullable String dossier,
            Locale locale) {
        List<Shelved> versions = shelf.versions(owner, Parameters.id(template));
        if (versions.isEmpty()) {
            throw new NotVisible();
        }
        return Shown.of(
                "wording/template",
                new TemplateView(
                        path + "/" + template,
                        procedure,
                        versions,
                        Parameters.words("dossier", dossier)
                                .map(
                                        reference ->
                                                trials.of(
                                                        versions.getFirst().words(),
                                                        reference,
                                                        organisation))
                                .orElse(null)),
                choices(locale));
    }

    private Map<String, Object> choices(Locale locale) {
        return Map.of(
                "purposes",
                Arrays.stream(Purpose.values())
                        .map(
                                one ->
                                        new Choice(
                                                one.name(),
                                                texts.tell("template.purpose." + one, locale)))
                        .toList(),
                "spoken",
                Arrays.stream(Language.values())
                        .map(
                                one ->
                                        new Choice(
                                                one.name(),
                                                texts.tell("template.language." + one, locale)))
                        .toList(),
                "placeholders",
                Placeholder.values());
    }

    private String procedure(String id, String organisation) {
        String known = Parameters.id(id);
        return people.procedures(organisation).stream()
                .filter(one -> one.id().equals(known))
                .map(People.ProcedureLine::name)
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}

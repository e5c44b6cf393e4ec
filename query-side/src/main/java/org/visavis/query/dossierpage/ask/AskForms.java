package org.visavis.query.dossierpage.ask;

import org.jspecify.annotations.Nullable;
import org.visavis.query.dossierpage.DossierView;
import org.visavis.query.dossierpage.ask.AskForm.Field;
import org.visavis.query.security.Sight;
import org.visavis.query.who.People;
import org.visavis.web.text.Texts;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes forms ready to be shown. */
public final class AskForms {
    /**
     * Who sends these must have seen the dossier as it is: they change who answers, or its course.
     */
    private static final Set<Ask> AS_SEEN =
            EnumSet.of(
                    Ask.REFERENT,
                    Ask.HAND_OVER,
                    Ask.HAND_OVER_RETURN,
                    Ask.HAND_OVER_WITHDRAWAL,
                    Ask.ESCALATION,
                    Ask.SETTLEMENT,
                    Ask.SUSPENSION,
                    Ask.RESUMPTION,
                    Ask.EXTENSION,
                    Ask.CLOSURE,
                    Ask.REOPENING);

    private final Texts texts;
    private final Choices choices;

    public AskForms(Texts texts, People people, PartyFinder parties) {
        this.texts = texts;
        this.choices = new Choices(texts, people, parties);
    }

    /** The form for the dossier as a whole. */
    public AskForm of(Ask ask, DossierView dossier, Sight sight, Locale locale) {
        return of(ask, dossier, 0, Map.of(), sight, locale);
    }

    /**
     * The form.
     *
     * @param number of what it is about, where it is about one of several
     * @param given what its address tells, such as the exchange from which an action is born
     */
    public AskForm of(
            Ask ask,
            DossierView dossier,
            int number,
            Map<String, String> given,
            Sight sight,
            Locale locale) {
        String key = "ask." + ask.name();
        String whose = ask.isForBoth() && sight.isParty() ? ".party" : "";
        return new AskForm(
                ask.name(),
                ask.address(dossier.id(), number),
                texts.tell(key + whose, locale),
                texts.tell(
                        key + ".lead" + whose,
                        locale,
                        dossier.party().name(),
                        dossier.referent().fullName(),
                        dossier.answers()),
                AS_SEEN.contains(ask) ? dossier.version() : null,
                fields(ask, dossier, given, sight, locale));
    }

    private List<Field> fields(
            Ask ask, DossierView dossier, Map<String, String> given, Sight sight, Locale locale) {
        String waits = Boolean.toString(dossier.unansweredSince() != null);
        return ask.blanks().stream()
                .filter(blank -> !(blank.staffOnly() && sight.isParty()))
                .filter(blank -> !blank.name().equals("settles") || dossier.owesAnything())
                .map(blank -> field(blank, given, sight, locale))
                .map(field -> field.name().equals("answers") ? field.with(waits) : field)
                .toList();
    }

    /**
     * What an address tells is a number or nothing: nobody's words are put into another's mouth.
     */
    private static String number(@Nullable String told) {
        return told != null && told.matches("\\d{1,18}") ? told : "";
    }

    private Field field(Blank blank, Map<String, String> given, Sight sight, Locale locale) {
        String help = blank.help();
        boolean told = help != null && !(sight.isParty() && help.startsWith("reads."));
        return new Field(
                blank.name(),
                blank.kind().name(),
                texts.tell("ask.label." + blank.label(), locale),
                told ? texts.tell("ask.help." + help, locale) : null,
                blank.required(),
                choices.of(blank.kind(), given.getOrDefault("q", ""), sight, locale),
                blank.kind() == Blank.Kind.GIVEN ? number(given.get(blank.name())) : "");
    }
}

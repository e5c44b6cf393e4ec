package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.query.dossierpage.CitizenPage.Expected;
import org.visavis.query.dossierpage.CitizenPage.Institution;
import org.visavis.query.dossierpage.CitizenPage.Promised;
import org.visavis.query.dossierpage.Contents.Kind;
import org.visavis.query.dossierpage.Contents.Work;
import org.visavis.query.dossierpage.ask.Ask;
import org.visavis.query.dossierpage.ask.AskForm;
import org.visavis.query.dossierpage.ask.AskForms;
import org.visavis.query.security.Sight;
import org.visavis.web.text.Texts;
import org.visavis.web.who.Person;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Lays out what a citizen needs on their dossier's page. */
public final class CitizenPages {
    private final AskForms forms;
    private final Contents.Reading contents;
    private final Function<String, Institution> institutions;
    private final Texts texts;
    private final InstantSource clock;

    /**
     * @param institutions gives the body that answers for a dossier
     */
    public CitizenPages(
            AskForms forms,
            Contents.Reading contents,
            Function<String, Institution> institutions,
            Texts texts,
            InstantSource clock) {
        this.forms = forms;
        this.contents = contents;
        this.institutions = institutions;
        this.texts = texts;
        this.clock = clock;
    }

    /** What this citizen needs on this dossier's page. */
    public CitizenPage of(DossierView dossier, Person who, Locale locale) {
        Contents all = contents.of(dossier.id(), who.id(), true);
        Sight sight = Sight.of(who);
        return new CitizenPage(
                institutions.apply(dossier.id()),
                all,
                all.work().stream()
                        .filter(one -> one.kind() == Kind.REQUEST)
                        .map(
                                one ->
                                        new Expected(
                                                one.what(),
                                                due(one),
                                                isLate(one),
                                                forms.of(
                                                        Ask.ANSWER,
                                                        dossier,
                                                        one.number(),
                                                        Map.of(),
                                                        sight,
                                                        locale)))
                        .toList(),
                all.work().stream()
                        .filter(one -> one.kind() != Kind.REQUEST)
                        .map(CitizenPages.this::promised)
                        .toList(),
                forms.of(Ask.MESSAGE, dossier, sight, locale),
                ifOpen(Ask.CALL_BACK, dossier, sight, locale),
                forms.of(Ask.THANKS, dossier, sight, locale),
                dossier.anotherReferentBy() == null
                        ? ifOpen(Ask.ANOTHER_REFERENT, dossier, sight, locale)
                        : null,
                ClocksDrawn.of(dossier.clocks(), true, texts, locale));
    }

    private @Nullable AskForm ifOpen(Ask ask, DossierView dossier, Sight sight, Locale locale) {
        return ask.fits(dossier) ? forms.of(ask, dossier, sight, locale) : null;
    }

    private Promised promised(Work one) {
        boolean call = one.kind() == Kind.CALL_BACK;
        return new Promised(
                call,
                call ? one.words() : one.what(),
                Objects.requireNonNullElse(one.agent(), ""),
                due(one),
                isLate(one));
    }

    private boolean isLate(Work one) {
        return due(one).isBefore(clock.instant());
    }

    private static Instant due(Work one) {
        return Objects.requireNonNull(one.due(), "whoever is to do it was told by when");
    }
}

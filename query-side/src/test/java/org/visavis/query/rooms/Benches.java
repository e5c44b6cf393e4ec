package org.visavis.query.rooms;

import static org.visavis.query.rooms.Town.CLAIRE;
import static org.visavis.query.rooms.Town.MARC;
import static org.visavis.query.rooms.Town.MARCH;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.visavis.events.procedure.RungKind;
import org.visavis.query.dossierpage.CitizenPage;
import org.visavis.query.dossierpage.CitizenPages;
import org.visavis.query.dossierpage.Contents;
import org.visavis.query.dossierpage.Contents.Climb;
import org.visavis.query.dossierpage.Contents.Climbed;
import org.visavis.query.dossierpage.Contents.Contestation;
import org.visavis.query.dossierpage.Contents.Kind;
import org.visavis.query.dossierpage.Contents.Note;
import org.visavis.query.dossierpage.Contents.Participant;
import org.visavis.query.dossierpage.Contents.Period;
import org.visavis.query.dossierpage.Contents.Thanks;
import org.visavis.query.dossierpage.Contents.Work;
import org.visavis.query.dossierpage.DossierView;
import org.visavis.query.dossierpage.Workbench;
import org.visavis.query.dossierpage.Workbenches;
import org.visavis.query.dossierpage.ask.Ask;
import org.visavis.query.dossierpage.ask.AskForm;
import org.visavis.query.dossierpage.ask.AskForms;
import org.visavis.query.platform.Clock;
import org.visavis.query.platform.NextStep;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.security.Sight;
import org.visavis.query.who.People;
import org.visavis.web.text.Bundles;
import org.visavis.web.who.Person;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What lies beside a dossier of the small town: nothing, or one of everything. */
final class Benches {
    private static final Bundles TEXTS = new Bundles(true);
    private static final InstantSource NOW = InstantSource.fixed(MARCH.plus(Duration.ofDays(5)));
    private static final Contents EMPTY =
            new Contents(
                    List.of(), List.of(), List.of(), List.of(), List.of(), Set.of(), List.of(),
                    List.of(), null, null, List.of(), null, List.of(), null);
    private static final CitizenPage.Institution TOWN_HALL =
            new CitizenPage.Institution(
                    "Ville de Valbourg", "1, place de la Mairie", "04 75 00 00 99", null, null);

    private Benches() {}

    /** A dossier in which something of every kind waits. */
    static DossierView busy() {
        DossierView plain = Town.dossier(Town.claire(), NextStep.DECIDE, false);
        return new DossierView(
                plain.id(),
                plain.reference(),
                plain.title(),
                plain.status(),
                plain.version(),
                plain.procedure(),
                plain.legalBasis(),
                plain.party(),
                plain.channel(),
                plain.referent(),
                plain.deputy(),
                null,
                false,
                null,
                new DossierView.HandOver(
                        new DossierView.Named("claire", "Claire Morel"), MARCH, MARCH),
                MARCH,
                null,
                null,
                null,
                plain.deadline(),
                false,
                new DossierView.ClockFaces(86_400 * 3, 86_400, 0, 0, Clock.WITH_PARTY),
                plain.nextAction(),
                new DossierView.Raised(
                        1, new DossierView.Named("helene", "Hélène Vasseur"), MARCH, MARCH, null),
                MARCH,
                MARCH,
                List.of(),
                new DossierView.Counts(3, 0, 2, 1, 1, 1, 1, 1),
                null);
    }

    static Workbench agent(DossierView dossier, boolean mine) {
        return new Workbenches(forms(), (_, _, _) -> contents(dossier), TEXTS, NOW)
                .of(dossier, mine ? CLAIRE : as("claire", dossier), Locale.FRENCH);
    }

    static CitizenPage citizen(DossierView dossier) {
        return new CitizenPages(
                        forms(),
                        (_, _, _) -> contents(dossier).forParty(),
                        _ -> TOWN_HALL,
                        TEXTS,
                        NOW)
                .of(dossier, MARC, Locale.FRENCH);
    }

    static AskForm form(Ask ask, DossierView dossier) {
        return forms().of(ask, dossier, Sight.of(CLAIRE), Locale.FRENCH);
    }

    /** Somebody who is not the referent, unless it is handed over to them. */
    private static Person as(String id, DossierView dossier) {
        return dossier.handOver() == null
                ? new Person(
                        "youssef",
                        CLAIRE.kind(),
                        "agent2",
                        "Youssef Benali",
                        CLAIRE.roles(),
                        CLAIRE.organisation())
                : new Person(
                        id,
                        CLAIRE.kind(),
                        "agent",
                        "Claire",
                        CLAIRE.roles(),
                        CLAIRE.organisation());
    }

    private static AskForms forms() {
        var nowhere = new QueryDatabase(new DriverManagerDataSource());
        return new AskForms(TEXTS, new People(nowhere), (_, _) -> List.of());
    }

    private static Contents contents(DossierView dossier) {
        return dossier.escalation() == null ? EMPTY : full();
    }

    private static Contents full() {
        return new Contents(
                List.of(
                        work(Kind.FOLLOW_UP, 3, "Demande où en est son dossier", null, 0, null),
                        work(Kind.PROMISE, 1, "Vous envoyer la liste", null, 0, MARCH),
                        work(Kind.CALL_BACK, 1, "", "06 00 00 00 09", 2, later(8)),
                        work(Kind.REQUEST, 1, "Une copie du bail", null, 1, later(9)),
                        new Work(
                                Kind.ACTION,
                                1,
                                "Visiter le logement",
                                "",
                                null,
                                "Habitat Conseil",
                                null,
                                later(10),
                                MARCH,
                                null,
                                0)),
                List.of(new Note(1, "Youssef Benali", "Vu avec le service juridique.", MARCH)),
                List.of(new Participant(1, "paul", "Paul Petit", "REPRESENTATIVE", MARCH)),
                List.of(
                        new Contestation(
                                1, 2, "Je n’ai rien reçu ce jour-là.", MARCH, null, null, null)),
                List.of(new Thanks(1, "Merci à tous.", MARCH, "Claire Morel", true)),
                Set.of(3),
                List.of(
                        new Period(1, "Youssef Benali", MARCH),
                        new Period(2, "Claire Morel", MARCH)),
                List.of(
                        new Contents.Message(4, "Votre visite", null, MARCH),
                        new Contents.Message(5, "Votre bail", "REFUSED", MARCH)),
                "Tout est prêt.",
                "Le délai approche.",
                List.of(
                        new Climb(
                                1,
                                "Une copie du bail",
                                true,
                                List.of(
                                        new Climbed(
                                                1,
                                                RungKind.REMINDER,
                                                0,
                                                5,
                                                MARCH,
                                                later(7),
                                                later(7)),
                                        new Climbed(
                                                2,
                                                RungKind.CALL,
                                                0,
                                                5,
                                                later(7),
                                                later(14),
                                                null)))),
                null,
                List.of(
                        new Contents.Intention(
                                1, "Compléter la demande", "Délai", "Claire Morel", MARCH)),
                new Contents.Owing(later(1), true, null));
    }

    private static Work work(
            Kind kind,
            int number,
            String what,
            @Nullable String other,
            int reminded,
            @Nullable Instant due) {
        return new Work(
                kind,
                number,
                what,
                "Claire Morel",
                "claire",
                other,
                null,
                due,
                MARCH,
                null,
                reminded);
    }

    private static Instant later(int days) {
        return MARCH.plus(Duration.ofDays(days));
    }
}

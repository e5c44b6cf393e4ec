package org.visavis.query.rooms;

import org.jspecify.annotations.Nullable;
import org.visavis.events.dossier.Audience;
import org.visavis.query.dossierpage.DossierView;
import org.visavis.query.history.History;
import org.visavis.query.history.Told;
import org.visavis.query.platform.Clock;
import org.visavis.query.platform.NextStep;
import org.visavis.query.who.DeputyCard;
import org.visavis.query.who.ReferentCard;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Named people and dossiers of one small town. */
final class Town {
    static final String DOSSIER = "0198c0de-0000-7000-8000-000000000042";
    static final String HOSTILE = "Terrasse <script>alert(1)</script> \"de l'angle\" & plus";
    static final Instant MARCH = Instant.parse("2026-03-01T13:05:00Z");

    static final Person CLAIRE =
            new Person(
                    "claire",
                    Person.Kind.AGENT,
                    "agent",
                    "Claire Morel",
                    Set.of(Role.AGENT, Role.SUPERVISOR, Role.ADMIN),
                    "valbourg");
    static final Person MARC =
            new Person("marc", Person.Kind.PARTY, "party", "Marc Petit", Set.of(Role.PARTY), null);

    private Town() {}

    /** Claire with all that is known of an agent. */
    static ReferentCard claire() {
        return new ReferentCard(
                "claire",
                "Claire",
                "Morel",
                "Conseillère aux démarches",
                "Accueil",
                "Ville de Valbourg",
                "1, place de la Mairie\n26120 Valbourg",
                "04 75 00 00 01",
                "claire.morel@valbourg.example",
                "du lundi au vendredi, 9 h – 17 h",
                MARCH);
    }

    /** Somebody of whom a log told no more than a last name. */
    static ReferentCard resource() {
        return new ReferentCard(
                "r11",
                null,
                "Resource11",
                null,
                null,
                "Ville de Valbourg",
                "1, place de la Mairie",
                "04 75 00 00 00",
                null,
                null,
                MARCH);
    }

    /** An open dossier of Marc's with a title that is not to be taken for markup. */
    static DossierView dossier(ReferentCard referent, @Nullable NextStep next, boolean late) {
        return dossier(referent, null, next, late);
    }

    /** Claire's dossier while a colleague stands in. */
    static DossierView standingIn(DeputyCard deputy) {
        return dossier(claire(), deputy, NextStep.DECIDE, false);
    }

    private static DossierView dossier(
            ReferentCard referent,
            @Nullable DeputyCard deputy,
            @Nullable NextStep next,
            boolean late) {
        boolean closed = next == null;
        return new DossierView(
                DOSSIER,
                "VAL-2026-0042",
                HOSTILE,
                closed ? DossierView.Status.CLOSED : DossierView.Status.OPEN,
                7,
                new DossierView.Named("permis", "Permis de construire"),
                "Code de l’urbanisme, art. R423-1",
                new DossierView.Party(
                        "marc", "Marc Petit", "marc.petit@courriel.example", "06 00 00 00 01"),
                "COUNTER",
                referent,
                deputy,
                null,
                next == NextStep.TAKE_CHARGE,
                next == NextStep.ASSIGN_REFERENT ? MARCH.plusSeconds(432_000) : null,
                null,
                MARCH,
                null,
                closed ? MARCH.plusSeconds(864_000) : null,
                closed ? "Accordé" : null,
                MARCH.plusSeconds(86_400 * 60),
                late,
                new DossierView.ClockFaces(86_400 * 3, 3_600, 0, 0, closed ? null : Clock.WITH_US),
                next == null ? null : new DossierView.NextAction(next, null, MARCH, late),
                null,
                null,
                null,
                List.of(),
                new DossierView.Counts(2, 0, 1, 0, 0, 0, 0, 0),
                null);
    }

    static DossierView inCharge() {
        return dossier(claire(), NextStep.DECIDE, false);
    }

    /** Two events, with words for the team and words for the party. */
    static History history(boolean forParty) {
        Told.Quote told = new Told.Quote("Objet", "Il manque <le plan>.", Audience.PARTY);
        Told.Quote note = new Told.Quote("Note à l’équipe", "Rappeler <vite>.", Audience.TEAM);
        return new History(
                List.of(
                        item(
                                12,
                                "Claire Morel a contacté l’usager (appel).",
                                forParty ? List.of(told) : List.of(told, note)),
                        item(11, "Le dossier « " + HOSTILE + " » a été ouvert.", List.of())),
                11L);
    }

    private static History.Item item(long position, String sentence, List<Told.Quote> quotes) {
        var claire = new History.Actor("claire", "Claire Morel", "AGENT", "valbourg");
        return new History.Item(
                position,
                position - 10,
                "InteractionRecorded",
                MARCH,
                MARCH.plusSeconds(60),
                claire,
                position == 12
                        ? new History.Actor("youssef", "Youssef Benali", "AGENT", "valbourg")
                        : null,
                null,
                sentence,
                quotes,
                null,
                position == 12 ? 3 : null);
    }
}

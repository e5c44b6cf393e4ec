package org.visavis.command.dossier.desk;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.dossier.CorrectDate;
import org.visavis.command.dossier.CorrectDossierParty;
import org.visavis.command.dossier.CorrectReferent;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.Logins;
import org.visavis.command.platform.PathId;
import org.visavis.events.dossier.DossierDate;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.party.PartyId;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Fields;
import org.visavis.web.form.Submission;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;

import java.util.Arrays;
import java.util.Locale;

/** Where what was recorded wrongly is put right, with a reason. */
@RestController
public final class CorrectionDesk {
    private final DossierDoor dossiers;
    private final Logins logins;

    public CorrectionDesk(DossierDoor dossiers, Logins logins) {
        this.dossiers = dossiers;
        this.logins = logins;
    }

    /** Who may put a dossier right. */
    public static Routes routes() {
        return Routes.of(
                Open.toAgents("/dossiers/{id}/dates/{which}/correction"),
                Open.toAgents("/dossiers/{id}/referents/{n}/correction"),
                Open.toAgents("/dossiers/{id}/party/correction"));
    }

    /** One of its dates, by its name in lower case. */
    @PostMapping("/dossiers/{id}/dates/{which}/correction")
    Answer date(
            @PathVariable String id,
            @PathVariable String which,
            Person who,
            Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        DossierDate date = date(which);
        return dossiers.change(
                submission.read(
                        fields ->
                                new CorrectDate(
                                        dossier,
                                        Acting.as(who),
                                        date,
                                        fields.instant("date"),
                                        fields.text("reason"))),
                who,
                submission);
    }

    /** Who answered, in a period counted from 1. */
    @PostMapping("/dossiers/{id}/referents/{n}/correction")
    Answer referent(
            @PathVariable String id, @PathVariable int n, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return dossiers.change(
                submission.read(
                        fields ->
                                new CorrectReferent(
                                        dossier,
                                        Acting.as(who),
                                        n,
                                        logins.agent(fields.text("agent")),
                                        fields.text("reason"))),
                who,
                submission);
    }

    /** Whose matter it is. */
    @PostMapping("/dossiers/{id}/party/correction")
    Answer party(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return dossiers.change(
                submission.read(
                        fields ->
                                new CorrectDossierParty(
                                        dossier,
                                        Acting.as(who),
                                        new PartyId(party(fields)),
                                        fields.text("reason"))),
                who,
                submission);
    }

    private static String party(Fields fields) {
        return fields.nested("party")
                .map(party -> party.id("id").toString())
                .orElseGet(() -> fields.id("party").toString());
    }

    private static DossierDate date(String which) {
        return Arrays.stream(DossierDate.values())
                .filter(date -> date.name().equals(which.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}

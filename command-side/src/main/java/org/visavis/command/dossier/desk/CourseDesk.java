package org.visavis.command.dossier.desk;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.dossier.ExtendDeadline;
import org.visavis.command.dossier.ReopenDossier;
import org.visavis.command.dossier.ResumeDossier;
import org.visavis.command.dossier.SuspendDossier;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.Logins;
import org.visavis.command.platform.PathId;
import org.visavis.events.dossier.DossierId;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;

/** Where a dossier is let rest, taken up again, given more time and begun again. */
@RestController
public final class CourseDesk {
    private final DossierDoor dossiers;
    private final Logins logins;

    public CourseDesk(DossierDoor dossiers, Logins logins) {
        this.dossiers = dossiers;
        this.logins = logins;
    }

    /** Who may change the course of a dossier. */
    public static Routes routes() {
        return Routes.of(
                Open.toAgents("/dossiers/{id}/suspension"),
                Open.toAgents("/dossiers/{id}/resumption"),
                Open.toAgents("/dossiers/{id}/extension"),
                Open.toAgents("/dossiers/{id}/reopening"));
    }

    /** It rests. */
    @PostMapping("/dossiers/{id}/suspension")
    Answer suspend(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return dossiers.change(
                submission.read(
                        fields ->
                                new SuspendDossier(
                                        dossier,
                                        Acting.as(who),
                                        fields.text("reason"),
                                        fields.maybeInstant("happenedAt").orElse(null))),
                who,
                submission);
    }

    /** It goes on. */
    @PostMapping("/dossiers/{id}/resumption")
    Answer resume(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return dossiers.change(
                submission.read(
                        fields ->
                                new ResumeDossier(
                                        dossier,
                                        Acting.as(who),
                                        fields.text("reason"),
                                        fields.maybeInstant("happenedAt").orElse(null))),
                who,
                submission);
    }

    /** It takes longer. */
    @PostMapping("/dossiers/{id}/extension")
    Answer extend(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return dossiers.change(
                submission.read(
                        fields ->
                                new ExtendDeadline(
                                        dossier,
                                        Acting.as(who),
                                        fields.text("reason"),
                                        fields.maybeDue("until").orElse(null),
                                        fields.maybeInstant("happenedAt").orElse(null))),
                who,
                submission);
    }

    /** It begins again. */
    @PostMapping("/dossiers/{id}/reopening")
    Answer reopen(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return dossiers.change(
                submission.read(
                        fields ->
                                new ReopenDossier(
                                        dossier,
                                        Acting.as(who),
                                        fields.text("reason"),
                                        fields.maybe("referent").map(logins::agent).orElse(null),
                                        fields.maybeInstant("happenedAt").orElse(null))),
                who,
                submission);
    }
}

package org.visavis.command.dossier.desk;

import static org.visavis.web.route.Routes.post;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.dossier.AcceptHandOver;
import org.visavis.command.dossier.AskForAnotherReferent;
import org.visavis.command.dossier.ProposeHandOver;
import org.visavis.command.dossier.RefuseAnotherReferent;
import org.visavis.command.dossier.ReturnHandOver;
import org.visavis.command.dossier.WithdrawHandOver;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.Logins;
import org.visavis.command.platform.PathId;
import org.visavis.events.dossier.DossierId;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

/** Where a dossier changes hands with the successor's word, or somebody asks that it does. */
@RestController
public final class HandOverDesk {
    private final DossierDoor dossiers;
    private final Logins logins;

    public HandOverDesk(DossierDoor dossiers, Logins logins) {
        this.dossiers = dossiers;
        this.logins = logins;
    }

    /** Who may ask what about a change of hands. */
    public static Routes routes() {
        return Routes.of(
                Open.toAgents("/dossiers/{id}/hand-over"),
                Open.toAgents("/dossiers/{id}/hand-over/acceptance"),
                Open.toAgents("/dossiers/{id}/hand-over/return"),
                Open.toAgents("/dossiers/{id}/hand-over/withdrawal"),
                Open.toBoth("/dossiers/{id}/another-referent"),
                post("/dossiers/{id}/another-referent/refusal").for_(Role.SUPERVISOR, Role.ADMIN));
    }

    /** A successor is asked to take over. */
    @PostMapping("/dossiers/{id}/hand-over")
    Answer propose(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return dossiers.change(
                submission.read(
                        fields ->
                                new ProposeHandOver(
                                        dossier,
                                        Acting.as(who),
                                        logins.agent(fields.text("to")),
                                        fields.text("note"),
                                        fields.maybeDue("nextDate").orElse(null),
                                        fields.maybeInstant("happenedAt").orElse(null))),
                who,
                submission);
    }

    /** The successor takes over. */
    @PostMapping("/dossiers/{id}/hand-over/acceptance")
    Answer accept(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return dossiers.change(
                submission.read(
                        fields ->
                                new AcceptHandOver(
                                        dossier,
                                        Acting.as(who),
                                        fields.maybeInstant("happenedAt").orElse(null))),
                who,
                submission);
    }

    /** The successor does not. */
    @PostMapping("/dossiers/{id}/hand-over/return")
    Answer giveBack(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return dossiers.change(
                submission.read(
                        fields ->
                                new ReturnHandOver(
                                        dossier,
                                        Acting.as(who),
                                        fields.text("reason"),
                                        fields.maybeInstant("happenedAt").orElse(null))),
                who,
                submission);
    }

    /** It is no longer asked. */
    @PostMapping("/dossiers/{id}/hand-over/withdrawal")
    Answer withdraw(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return dossiers.change(
                new WithdrawHandOver(dossier, Acting.as(who), reason(submission)), who, submission);
    }

    /** The party, or the referent, asks for another referent. */
    @PostMapping("/dossiers/{id}/another-referent")
    Answer askForAnother(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return dossiers.change(
                submission.read(
                        fields ->
                                new AskForAnotherReferent(
                                        dossier,
                                        Acting.asEither(who),
                                        fields.text("reason"),
                                        Told.happenedAt(fields, who))),
                who,
                submission);
    }

    /** The referent stays. */
    @PostMapping("/dossiers/{id}/another-referent/refusal")
    Answer refuseAnother(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return dossiers.change(
                new RefuseAnotherReferent(dossier, Acting.as(who), reason(submission)),
                who,
                submission);
    }

    private static String reason(Submission submission) {
        return submission.read(fields -> fields.text("reason"));
    }
}

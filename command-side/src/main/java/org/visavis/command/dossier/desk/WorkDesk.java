package org.visavis.command.dossier.desk;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.dossier.AddAction;
import org.visavis.command.dossier.CompleteAction;
import org.visavis.command.dossier.DismissFollowUp;
import org.visavis.command.dossier.NewAction;
import org.visavis.command.dossier.TakeAction;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.Logins;
import org.visavis.command.platform.PathId;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Work.ActionAdded;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Fields;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;

/** What has to be done, and what was. */
@RestController
public final class WorkDesk {
    private final DossierDoor door;
    private final Logins logins;

    public WorkDesk(DossierDoor door, Logins logins) {
        this.door = door;
        this.logins = logins;
    }

    /** Who may ask what about work. */
    public static Routes routes() {
        return Routes.of(
                Open.toAgents("/dossiers/{id}/actions"),
                Open.toAgents("/dossiers/{id}/actions/{n}/charge"),
                Open.toAgents("/dossiers/{id}/actions/{n}/completion"),
                Open.toAgents("/dossiers/{id}/interactions/{n}/follow-up/dismissal"));
    }

    /** Something has to be done. */
    @PostMapping("/dossiers/{id}/actions")
    Answer add(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.added(
                submission.read(
                        fields ->
                                new AddAction(
                                        dossier,
                                        Acting.as(who),
                                        action(fields, logins),
                                        fields.maybeNumber("interaction", 0, Integer.MAX_VALUE)
                                                .map(Long::intValue)
                                                .orElse(null),
                                        fields.maybeInstant("happenedAt").orElse(null))),
                who,
                submission,
                ActionAdded.class,
                ActionAdded::number);
    }

    /** Somebody is at it. */
    @PostMapping("/dossiers/{id}/actions/{n}/charge")
    Answer take(@PathVariable String id, @PathVariable int n, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.change(
                submission.read(
                        fields ->
                                new TakeAction(
                                        dossier,
                                        Acting.as(who),
                                        n,
                                        fields.maybeInstant("happenedAt").orElse(null))),
                who,
                submission);
    }

    /** It is done. */
    @PostMapping("/dossiers/{id}/actions/{n}/completion")
    Answer complete(
            @PathVariable String id, @PathVariable int n, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.change(
                submission.read(
                        fields ->
                                new CompleteAction(
                                        dossier,
                                        Acting.as(who),
                                        n,
                                        fields.text("outcome"),
                                        fields.maybeInstant("happenedAt").orElse(null))),
                who,
                submission);
    }

    /** Nothing has to follow after all. */
    @PostMapping("/dossiers/{id}/interactions/{n}/follow-up/dismissal")
    Answer dismiss(
            @PathVariable String id, @PathVariable int n, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.change(
                submission.read(
                        fields ->
                                new DismissFollowUp(
                                        dossier, Acting.as(who), n, fields.text("reason"))),
                who,
                submission);
    }

    /** Reads an action; where the owner is neither an identifier nor a login, nobody is found. */
    static NewAction action(Fields fields, Logins logins) {
        return new NewAction(
                fields.text("what"),
                fields.due("due"),
                fields.maybe("owner").map(logins::agent).orElse(null),
                fields.maybeLine("provider").orElse(null));
    }
}

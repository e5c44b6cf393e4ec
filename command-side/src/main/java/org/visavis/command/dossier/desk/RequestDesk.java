package org.visavis.command.dossier.desk;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.dossier.AnswerRequest;
import org.visavis.command.dossier.AskInformation;
import org.visavis.command.dossier.RemindRequest;
import org.visavis.command.dossier.WithdrawRequest;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.PathId;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Requests.InformationRequested;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;

/** What is asked of the party or of a partner, and what came of it. */
@RestController
public final class RequestDesk {
    private final DossierDoor door;

    public RequestDesk(DossierDoor door) {
        this.door = door;
    }

    /** Who may ask what about requests for information. */
    public static Routes routes() {
        return Routes.of(
                Open.toAgents("/dossiers/{id}/requests"),
                Open.toAgents("/dossiers/{id}/requests/{n}/reminders"),
                Open.toBoth("/dossiers/{id}/requests/{n}/answer"),
                Open.toAgents("/dossiers/{id}/requests/{n}/withdrawal"));
    }

    /** Something is needed from somebody. */
    @PostMapping("/dossiers/{id}/requests")
    Answer ask(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.added(
                submission.read(
                        fields ->
                                new AskInformation(
                                        dossier,
                                        Acting.as(who),
                                        fields.text("what"),
                                        fields.due("due"),
                                        fields.maybeLine("of").orElse(null),
                                        fields.maybeInstant("happenedAt").orElse(null))),
                who,
                submission,
                InformationRequested.class,
                InformationRequested::number);
    }

    /** They are reminded. */
    @PostMapping("/dossiers/{id}/requests/{n}/reminders")
    Answer remind(@PathVariable String id, @PathVariable int n, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.change(
                submission.read(
                        fields ->
                                new RemindRequest(
                                        dossier,
                                        Acting.as(who),
                                        n,
                                        fields.maybeChoice("channel", Channel.class).orElse(null),
                                        fields.maybe("text").orElse(null),
                                        fields.maybeInstant("happenedAt").orElse(null))),
                who,
                submission);
    }

    /** The answer came. */
    @PostMapping("/dossiers/{id}/requests/{n}/answer")
    Answer answer(@PathVariable String id, @PathVariable int n, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.change(
                submission.read(
                        fields ->
                                new AnswerRequest(
                                        dossier,
                                        Acting.asEither(who),
                                        n,
                                        fields.maybe("text").orElse(null),
                                        Told.happenedAt(fields, who))),
                who,
                submission);
    }

    /** It is no longer needed. */
    @PostMapping("/dossiers/{id}/requests/{n}/withdrawal")
    Answer withdraw(
            @PathVariable String id, @PathVariable int n, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.change(
                submission.read(
                        fields ->
                                new WithdrawRequest(
                                        dossier, Acting.as(who), n, fields.text("reason"))),
                who,
                submission);
    }
}

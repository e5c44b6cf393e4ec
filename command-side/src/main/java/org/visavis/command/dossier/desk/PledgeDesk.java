package org.visavis.command.dossier.desk;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.dossier.AskCallBack;
import org.visavis.command.dossier.CallBack;
import org.visavis.command.dossier.KeepPromise;
import org.visavis.command.dossier.MakePromise;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.PathId;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Pledges.CallBackAsked;
import org.visavis.events.dossier.Pledges.PromiseMade;
import org.visavis.events.dossier.Reached;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;

/** What the party may count on: promises and calls back. */
@RestController
public final class PledgeDesk {
    private final DossierDoor door;

    public PledgeDesk(DossierDoor door) {
        this.door = door;
    }

    /** Who may ask what about promises and calls back. */
    public static Routes routes() {
        return Routes.of(
                Open.toAgents("/dossiers/{id}/promises"),
                Open.toAgents("/dossiers/{id}/promises/{n}/completion"),
                Open.toBoth("/dossiers/{id}/call-backs"),
                Open.toAgents("/dossiers/{id}/call-backs/{n}/completion"));
    }

    /** Something is promised to the party. */
    @PostMapping("/dossiers/{id}/promises")
    Answer promise(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.added(
                submission.read(
                        fields ->
                                new MakePromise(
                                        dossier,
                                        Acting.as(who),
                                        fields.text("what"),
                                        fields.due("due"),
                                        fields.maybeInstant("happenedAt").orElse(null))),
                who,
                submission,
                PromiseMade.class,
                PromiseMade::number);
    }

    /** A promise is kept. */
    @PostMapping("/dossiers/{id}/promises/{n}/completion")
    Answer keep(@PathVariable String id, @PathVariable int n, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.change(
                submission.read(
                        fields ->
                                new KeepPromise(
                                        dossier,
                                        Acting.as(who),
                                        n,
                                        fields.text("outcome"),
                                        fields.maybeInstant("happenedAt").orElse(null))),
                who,
                submission);
    }

    /** The party would like to be called. */
    @PostMapping("/dossiers/{id}/call-backs")
    Answer ask(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.added(
                submission.read(
                        fields ->
                                new AskCallBack(
                                        dossier,
                                        Acting.asEither(who),
                                        fields.maybeLine("number").orElse(null),
                                        fields.maybe("window").orElse(null),
                                        Told.happenedAt(fields, who))),
                who,
                submission,
                CallBackAsked.class,
                CallBackAsked::number);
    }

    /** Somebody called. */
    @PostMapping("/dossiers/{id}/call-backs/{n}/completion")
    Answer call(@PathVariable String id, @PathVariable int n, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.change(
                submission.read(
                        fields ->
                                new CallBack(
                                        dossier,
                                        Acting.as(who),
                                        n,
                                        fields.maybeChoice("reached", Reached.class)
                                                .orElse(Reached.REACHED),
                                        fields.text("outcome"),
                                        fields.maybeInstant("happenedAt").orElse(null))),
                who,
                submission);
    }
}

package org.visavis.command.dossier.desk;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.dossier.AnswerContestation;
import org.visavis.command.dossier.ContestRecord;
import org.visavis.command.dossier.DeclineThanks;
import org.visavis.command.dossier.JudgeAnswer;
import org.visavis.command.dossier.Thank;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.PathId;
import org.visavis.command.platform.PathNumber;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Voice.RecordContested;
import org.visavis.events.dossier.Voice.ThanksGiven;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Fields;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.text.Texts;
import org.visavis.web.who.Person;

import java.util.Locale;
import java.util.Optional;

/** What the party says of how they are served, and what is answered. */
@RestController
public final class VoiceDesk {
    /** The language of the house, in which its referents read what there is to do. */
    private static final Locale HOUSE = Locale.FRENCH;

    private final DossierDoor door;
    private final Texts texts;

    public VoiceDesk(DossierDoor door, Texts texts) {
        this.door = door;
        this.texts = texts;
    }

    /** Who may ask what about thanks and contestations. */
    public static Routes routes() {
        return Routes.of(
                Open.toBoth("/dossiers/{id}/thanks"),
                Open.toAgents("/dossiers/{id}/thanks/{n}/decline"),
                Open.toParties("/dossiers/{id}/contestations"),
                Open.toAgents("/dossiers/{id}/contestations/{n}/answer"),
                Open.toParties("/dossiers/{id}/messages/{n}/judgement"));
    }

    /** The party says whether an answer answered. */
    @PostMapping("/dossiers/{id}/messages/{n}/judgement")
    Answer judge(
            @PathVariable String id, @PathVariable String n, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        int number = PathNumber.read(n);
        return door.change(
                submission.read(
                        fields ->
                                new JudgeAnswer(
                                        dossier,
                                        Acting.asParty(who),
                                        number,
                                        helped(fields),
                                        fields.maybe("text").orElse(null),
                                        texts.tell("answer.todo", HOUSE, number))),
                who,
                submission);
    }

    private static boolean helped(Fields fields) {
        Optional<Boolean> helped = fields.maybeYes("helped");
        if (helped.isEmpty()) {
            fields.missing("helped");
        }
        return helped.orElse(false);
    }

    /** Those who really acted are thanked. */
    @PostMapping("/dossiers/{id}/thanks")
    Answer thank(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.added(
                submission.read(
                        fields ->
                                new Thank(
                                        dossier,
                                        Acting.asEither(who),
                                        fields.text("text"),
                                        Told.happenedAt(fields, who))),
                who,
                submission,
                ThanksGiven.class,
                ThanksGiven::number);
    }

    /** One of them would rather not be. */
    @PostMapping("/dossiers/{id}/thanks/{n}/decline")
    Answer decline(
            @PathVariable String id, @PathVariable int n, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.change(
                submission.read(fields -> new DeclineThanks(dossier, Acting.as(who), n)),
                who,
                submission);
    }

    /** Something in the history is not right. */
    @PostMapping("/dossiers/{id}/contestations")
    Answer contest(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.added(
                submission.read(
                        fields ->
                                new ContestRecord(
                                        dossier,
                                        Acting.asParty(who),
                                        fields.number("sequence"),
                                        fields.text("text"),
                                        null)),
                who,
                submission,
                RecordContested.class,
                RecordContested::number);
    }

    /** The party is answered. */
    @PostMapping("/dossiers/{id}/contestations/{n}/answer")
    Answer answer(@PathVariable String id, @PathVariable int n, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.change(
                submission.read(
                        fields ->
                                new AnswerContestation(
                                        dossier, Acting.as(who), n, fields.text("answer"))),
                who,
                submission);
    }
}

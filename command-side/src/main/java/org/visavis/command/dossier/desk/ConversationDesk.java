package org.visavis.command.dossier.desk;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.dossier.CorrectInteraction;
import org.visavis.command.dossier.RecordInteraction;
import org.visavis.command.dossier.WriteTeamNote;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.Logins;
import org.visavis.command.platform.PathId;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.Conversation.TeamNoteWritten;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Reached;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Fields;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;

/** What was said, and what was said wrongly. */
@RestController
public final class ConversationDesk {
    private final DossierDoor door;
    private final Logins logins;

    public ConversationDesk(DossierDoor door, Logins logins) {
        this.door = door;
        this.logins = logins;
    }

    /** Who may ask what about what is said. */
    public static Routes routes() {
        return Routes.of(
                Open.toAgents("/dossiers/{id}/interactions"),
                Open.toAgents("/dossiers/{id}/interactions/{n}/correction"),
                Open.toAgents("/dossiers/{id}/notes"));
    }

    /** One more exchange in the history, and what follows from it. */
    @PostMapping("/dossiers/{id}/interactions")
    Answer log(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.added(
                submission.read(
                        fields ->
                                new RecordInteraction(
                                        dossier,
                                        Acting.as(who),
                                        fields.choice("channel", Channel.class),
                                        fields.choice("direction", Direction.class),
                                        fields.text("summary"),
                                        fields.maybe("text").orElse(null),
                                        fields.maybeChoice("audience", Audience.class)
                                                .orElse(Audience.TEAM),
                                        fields.numbers("partners"),
                                        fields.maybeChoice("reached", Reached.class).orElse(null),
                                        sequel(fields),
                                        fields.maybeInstant("happenedAt").orElse(null))),
                who,
                submission,
                InteractionRecorded.class,
                InteractionRecorded::number);
    }

    /** What was recorded wrongly. */
    @PostMapping("/dossiers/{id}/interactions/{n}/correction")
    Answer correct(
            @PathVariable String id, @PathVariable int n, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.change(
                submission.read(
                        fields ->
                                new CorrectInteraction(
                                        dossier,
                                        Acting.as(who),
                                        n,
                                        fields.maybeChoice("channel", Channel.class).orElse(null),
                                        fields.maybeChoice("direction", Direction.class)
                                                .orElse(null),
                                        fields.maybe("summary").orElse(null),
                                        fields.maybe("text").orElse(null),
                                        fields.maybeChoice("audience", Audience.class).orElse(null),
                                        fields.maybeChoice("reached", Reached.class).orElse(null),
                                        fields.maybeInstant("happenedAt").orElse(null),
                                        fields.text("reason"),
                                        null)),
                who,
                submission);
    }

    /** One more note in the thread of the colleagues. */
    @PostMapping("/dossiers/{id}/notes")
    Answer note(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.added(
                submission.read(
                        fields ->
                                new WriteTeamNote(
                                        dossier,
                                        Acting.as(who),
                                        fields.text("text"),
                                        fields.maybeInstant("happenedAt").orElse(null))),
                who,
                submission,
                TeamNoteWritten.class,
                TeamNoteWritten::number);
    }

    /** A form shows the fields of an action always: as long as they are empty, there is none. */
    private RecordInteraction.Sequel sequel(Fields fields) {
        return new RecordInteraction.Sequel(
                fields.yes("followUp"),
                fields.nested("action")
                        .filter(it -> it.maybe("what").isPresent() || it.maybe("due").isPresent())
                        .map(it -> WorkDesk.action(it, logins))
                        .orElse(null),
                fields.maybeNumber("ends", 1, Integer.MAX_VALUE).map(Math::toIntExact).orElse(null),
                fields.yes("introduced"),
                fields.yes("helpOffered"));
    }
}

package org.visavis.command.contact;

import static org.visavis.web.route.Routes.post;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.PathId;
import org.visavis.events.contact.ContactId;
import org.visavis.events.dossier.Audience;
import org.visavis.store.Receipt;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

/** The forms and the JSON by which mails are sorted that found no dossier by themselves. */
@RestController
public final class SortingDesk {
    private static final String PATH = "/sorting/";

    private final CommandDoor door;
    private final Attachment attachment;

    public SortingDesk(CommandDoor door, Attachment attachment) {
        this.door = door;
        this.attachment = attachment;
    }

    /** Who may sort. */
    public static Routes routes() {
        return Routes.of(
                post("/sorting/{id}/attachment").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN),
                post("/sorting/{id}/dismissal").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN));
    }

    /** The mail belongs to this dossier, and is recorded there; a browser goes there. */
    @PostMapping("/sorting/{id}/attachment")
    Answer attach(@PathVariable String id, Person who, Submission submission) {
        ContactId mail = PathId.read(id, ContactId::new);
        Attachment.Asked asked =
                submission.read(
                        fields ->
                                new Attachment.Asked(mail, fields.line("dossier"), Audience.PARTY));
        Attachment.Done done = attachment.attach(asked, Acting.as(who), who, submission);
        return Answer.done(
                        PATH + id,
                        id,
                        done.dossier().value(),
                        done.receipt().version(),
                        done.receipt().position())
                .showing("/dossiers/" + done.dossier());
    }

    /** The mail belongs to none, for this reason; it stays readable. */
    @PostMapping("/sorting/{id}/dismissal")
    Answer dismiss(@PathVariable String id, Person who, Submission submission) {
        ContactId mail = PathId.read(id, ContactId::new);
        Receipt receipt =
                door.ask(
                        submission.read(
                                fields ->
                                        new SettleContact(
                                                mail, Acting.as(who), fields.text("reason"))),
                        who,
                        submission);
        return Answer.done(PATH + id, id, null, receipt.version(), receipt.position())
                .showing("/sorting");
    }
}

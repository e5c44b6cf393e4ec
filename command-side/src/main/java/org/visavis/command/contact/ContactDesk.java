package org.visavis.command.contact;

import static org.visavis.web.route.Routes.post;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.Identities;
import org.visavis.command.platform.Logins;
import org.visavis.command.platform.PathId;
import org.visavis.events.contact.Caller;
import org.visavis.events.contact.ContactId;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Direction;
import org.visavis.store.Receipt;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Fields;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

/** The forms and the JSON that become commands about contacts without a dossier. */
@RestController
public final class ContactDesk {
    private final CommandDoor door;
    private final Identities identities;
    private final Logins logins;
    private final Attachment attachment;

    public ContactDesk(
            CommandDoor door, Identities identities, Logins logins, Attachment attachment) {
        this.door = door;
        this.identities = identities;
        this.logins = logins;
        this.attachment = attachment;
    }

    /** Who may ask what about contacts. */
    public static Routes routes() {
        return Routes.of(
                post("/contacts").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN),
                post("/contacts/{id}/owner").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN),
                post("/contacts/{id}/attachment").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN),
                post("/contacts/{id}/settlement").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN));
    }

    /** A contact that somebody looks after from now on. */
    @PostMapping("/contacts")
    Answer log(Person who, Submission submission) {
        var contact = new ContactId(identities.next());
        LogContact command =
                submission.read(
                        fields ->
                                new LogContact(
                                        contact,
                                        Acting.as(who),
                                        caller(fields),
                                        what(fields),
                                        fields.maybe("owner").map(logins::agent).orElse(null)));
        Receipt receipt = door.ask(command, who, submission);
        return Answer.created(
                "/contacts/" + receipt.stream(),
                receipt.stream(),
                null,
                receipt.version(),
                receipt.position());
    }

    /** Somebody else looks after it. */
    @PostMapping("/contacts/{id}/owner")
    Answer changeOwner(@PathVariable String id, Person who, Submission submission) {
        ContactId contact = PathId.read(id, ContactId::new);
        ChangeContactOwner command =
                submission.read(
                        fields ->
                                new ChangeContactOwner(
                                        contact,
                                        Acting.as(who),
                                        logins.agent(fields.text("owner")),
                                        fields.maybe("reason").orElse(null)));
        return changed(id, door.ask(command, who, submission));
    }

    /** It belongs to this dossier; a browser goes there. */
    @PostMapping("/contacts/{id}/attachment")
    Answer attach(@PathVariable String id, Person who, Submission submission) {
        ContactId contact = PathId.read(id, ContactId::new);
        Attachment.Asked asked =
                submission.read(
                        fields ->
                                new Attachment.Asked(
                                        contact,
                                        fields.line("dossier"),
                                        fields.maybeChoice("audience", Audience.class)
                                                .orElse(Audience.TEAM)));
        Attachment.Done done = attachment.attach(asked, Acting.as(who), who, submission);
        return Answer.done(
                        "/contacts/" + id,
                        id,
                        done.dossier().value(),
                        done.receipt().version(),
                        done.receipt().position())
                .showing("/dossiers/" + done.dossier());
    }

    /** Nothing more is to be done. */
    @PostMapping("/contacts/{id}/settlement")
    Answer settle(@PathVariable String id, Person who, Submission submission) {
        ContactId contact = PathId.read(id, ContactId::new);
        SettleContact command =
                submission.read(
                        fields ->
                                new SettleContact(contact, Acting.as(who), fields.text("outcome")));
        return changed(id, door.ask(command, who, submission));
    }

    /** A name, a number or an address: one of them is enough to call or write back. */
    private static Caller caller(Fields fields) {
        var caller =
                new Caller(
                        fields.maybeLine("name").orElse(null),
                        fields.maybeLine("email").orElse(null),
                        fields.maybeLine("phone").orElse(null));
        if (caller.equals(new Caller(null, null, null))) {
            fields.missing("name");
        }
        return caller;
    }

    private static LogContact.What what(Fields fields) {
        return new LogContact.What(
                fields.choice("channel", Channel.class),
                fields.maybeChoice("direction", Direction.class).orElse(Direction.IN),
                fields.line("summary"),
                fields.maybe("text").orElse(null),
                fields.maybe("due").map(_ -> fields.due("due")).orElse(null),
                fields.maybeInstant("happenedAt").orElse(null));
    }

    private static Answer changed(String id, Receipt receipt) {
        return Answer.done("/contacts/" + id, id, null, receipt.version(), receipt.position());
    }
}

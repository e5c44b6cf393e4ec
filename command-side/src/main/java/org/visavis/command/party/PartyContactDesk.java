package org.visavis.command.party;

import static org.visavis.web.route.Routes.post;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.PathId;
import org.visavis.command.platform.PathNumber;
import org.visavis.events.party.ContactCard;
import org.visavis.events.party.PartyId;
import org.visavis.store.Receipt;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Fields;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

/** The forms and the JSON that become commands about the contacts of a body. */
@RestController
public final class PartyContactDesk {
    private final CommandDoor door;

    public PartyContactDesk(CommandDoor door) {
        this.door = door;
    }

    /** Who may ask what about a body's contacts. */
    public static Routes routes() {
        return Routes.of(
                post("/parties/{id}/contacts").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN),
                post("/parties/{id}/contacts/{n}/correction")
                        .for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN),
                post("/parties/{id}/contacts/{n}/end")
                        .for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN));
    }

    /** One more person through whom the body is reached. */
    @PostMapping("/parties/{id}/contacts")
    Answer add(@PathVariable String id, Person who, Submission submission) {
        PartyId party = PathId.read(id, PartyId::new);
        AddContact command =
                submission.read(fields -> new AddContact(party, Acting.as(who), card(fields)));
        Receipt receipt = door.ask(command, who, submission);
        return Answer.created("/parties/" + id, id, null, receipt.version(), receipt.position());
    }

    /** What was told of a contact is put right. */
    @PostMapping("/parties/{id}/contacts/{n}/correction")
    Answer correct(
            @PathVariable String id, @PathVariable String n, Person who, Submission submission) {
        PartyId party = PathId.read(id, PartyId::new);
        int number = PathNumber.read(n);
        CorrectContact command =
                submission.read(
                        fields ->
                                new CorrectContact(
                                        party,
                                        Acting.as(who),
                                        number,
                                        card(fields),
                                        fields.text("reason")));
        return changed(id, door.ask(command, who, submission));
    }

    /** Somebody is no longer to be reached for the body. */
    @PostMapping("/parties/{id}/contacts/{n}/end")
    Answer end(@PathVariable String id, @PathVariable String n, Person who, Submission submission) {
        PartyId party = PathId.read(id, PartyId::new);
        int number = PathNumber.read(n);
        EndContact command =
                submission.read(
                        fields ->
                                new EndContact(
                                        party,
                                        Acting.as(who),
                                        number,
                                        fields.maybe("reason").orElse(null)));
        return changed(id, door.ask(command, who, submission));
    }

    private static ContactCard card(Fields fields) {
        return new ContactCard(
                fields.line("name"),
                fields.maybeLine("role").orElse(null),
                fields.maybeLine("phone").orElse(null),
                fields.maybeLine("email").orElse(null));
    }

    private static Answer changed(String id, Receipt receipt) {
        return Answer.done("/parties/" + id, id, null, receipt.version(), receipt.position());
    }
}

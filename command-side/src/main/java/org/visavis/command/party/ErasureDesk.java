package org.visavis.command.party;

import static org.visavis.web.route.Routes.post;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.PathId;
import org.visavis.events.party.ErasureGround;
import org.visavis.events.party.PartyId;
import org.visavis.store.Receipt;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

/** The forms and the JSON in which it is asked, and answered, that a party be forgotten. */
@RestController
public final class ErasureDesk {
    private final CommandDoor door;

    public ErasureDesk(CommandDoor door) {
        this.door = door;
    }

    /** Who may ask for it, and who may answer. */
    public static Routes routes() {
        return Routes.of(
                post("/parties/{id}/erasure").for_(Role.SUPERVISOR, Role.ADMIN, Role.RECORDS),
                post("/parties/{id}/erasure/withdrawal")
                        .for_(Role.SUPERVISOR, Role.ADMIN, Role.RECORDS),
                post("/parties/{id}/erasure/confirmation").for_(Role.ADMIN, Role.RECORDS),
                post("/parties/{id}/erasure/refusal").for_(Role.ADMIN, Role.RECORDS));
    }

    /** Somebody asks for it, and says on what grounds. */
    @PostMapping("/parties/{id}/erasure")
    Answer ask(@PathVariable String id, Person who, Submission submission) {
        PartyId party = PathId.read(id, PartyId::new);
        AskErasure command =
                submission.read(
                        fields ->
                                new AskErasure(
                                        party,
                                        Acting.as(who),
                                        fields.choice("ground", ErasureGround.class),
                                        fields.line("visa")));
        return changed(id, door.ask(command, who, submission));
    }

    /** The request is taken back. */
    @PostMapping("/parties/{id}/erasure/withdrawal")
    Answer withdraw(@PathVariable String id, Person who, Submission submission) {
        PartyId party = PathId.read(id, PartyId::new);
        return changed(id, door.ask(new WithdrawErasure(party, Acting.as(who)), who, submission));
    }

    /** Another person confirms it. */
    @PostMapping("/parties/{id}/erasure/confirmation")
    Answer confirm(@PathVariable String id, Person who, Submission submission) {
        PartyId party = PathId.read(id, PartyId::new);
        return changed(id, door.ask(new ConfirmErasure(party, Acting.as(who)), who, submission));
    }

    /** It is refused, and the party will be told why. */
    @PostMapping("/parties/{id}/erasure/refusal")
    Answer refuse(@PathVariable String id, Person who, Submission submission) {
        PartyId party = PathId.read(id, PartyId::new);
        RefuseErasure command =
                submission.read(
                        fields -> new RefuseErasure(party, Acting.as(who), fields.text("reason")));
        return changed(id, door.ask(command, who, submission));
    }

    private static Answer changed(String id, Receipt receipt) {
        return Answer.done("/parties/" + id, id, null, receipt.version(), receipt.position());
    }
}

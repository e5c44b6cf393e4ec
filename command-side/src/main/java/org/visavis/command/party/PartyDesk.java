package org.visavis.command.party;

import static org.visavis.web.route.Routes.post;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.PathId;
import org.visavis.events.party.PartyId;
import org.visavis.store.Receipt;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

/** The forms and the JSON that become commands about a party. */
@RestController
public final class PartyDesk {
    private final CommandDoor door;
    private final PartyIntake intake;

    public PartyDesk(CommandDoor door, PartyIntake intake) {
        this.door = door;
        this.intake = intake;
    }

    /** Who may ask what about parties. */
    public static Routes routes() {
        return Routes.of(
                post("/parties").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN),
                post("/parties/{id}/correction").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN),
                post("/parties/{id}/merge").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN),
                post("/parties/{id}/unmerge").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN));
    }

    /** A party known to the agent's organisation from now on. */
    @PostMapping("/parties")
    Answer register(Person who, Submission submission) {
        RegisterParty command =
                submission.read(fields -> PartyIntake.register(fields, intake.fresh(), who));
        Receipt receipt = door.ask(command, who, submission);
        return Answer.created(
                "/parties/" + receipt.stream(),
                receipt.stream(),
                null,
                receipt.version(),
                receipt.position());
    }

    /** What was told of the party is put right. */
    @PostMapping("/parties/{id}/correction")
    Answer correct(@PathVariable String id, Person who, Submission submission) {
        PartyId party = PathId.read(id, PartyId::new);
        CorrectParty command =
                submission.read(
                        fields -> {
                            RegisterParty told = PartyIntake.register(fields, party, who);
                            return new CorrectParty(
                                    party,
                                    told.actor(),
                                    told.kind(),
                                    told.identity(),
                                    fields.text("reason"));
                        });
        return changed(id, door.ask(command, who, submission));
    }

    /** Another record speaks for this one; a browser goes there. */
    @PostMapping("/parties/{id}/merge")
    Answer merge(@PathVariable String id, Person who, Submission submission) {
        PartyId party = PathId.read(id, PartyId::new);
        MergeParty command =
                submission.read(
                        fields ->
                                new MergeParty(
                                        party,
                                        Acting.as(who),
                                        new PartyId(fields.id("into").toString()),
                                        fields.text("reason")));
        return changed(id, door.ask(command, who, submission))
                .showing("/parties/" + command.into());
    }

    /** The merge was a mistake. */
    @PostMapping("/parties/{id}/unmerge")
    Answer unmerge(@PathVariable String id, Person who, Submission submission) {
        PartyId party = PathId.read(id, PartyId::new);
        UnmergeParty command =
                submission.read(
                        fields -> new UnmergeParty(party, Acting.as(who), fields.text("reason")));
        return changed(id, door.ask(command, who, submission));
    }

    private static Answer changed(String id, Receipt receipt) {
        return Answer.done("/parties/" + id, id, null, receipt.version(), receipt.position());
    }
}

package org.visavis.command.party;

import static org.visavis.web.route.Routes.post;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.platform.CommandDoor;
import org.visavis.store.Receipt;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

/** The JSON that becomes commands about a party. */
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
        return Routes.of(post("/parties").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN));
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
}

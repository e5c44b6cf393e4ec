package org.visavis.command.dossier;

import static org.visavis.web.route.Routes.post;

import org.visavis.command.platform.CommandDoor;
import org.visavis.store.Receipt;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Route;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

/** Where the desks hand in what changes a dossier that is there. */
public final class DossierDoor {
    private final CommandDoor door;

    public DossierDoor(CommandDoor door) {
        this.door = door;
    }

    /** A route for those who work on dossiers. */
    static Route colleagues(String pattern) {
        return post(pattern).for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN);
    }

    /** Asks, and answers with the dossier as it now is. */
    Answer change(DossierCommand command, Person who, Submission submission) {
        Receipt receipt = door.ask(command, who, submission);
        String id = command.dossier().value();
        return Answer.done("/dossiers/" + id, id, null, receipt.version(), receipt.position());
    }
}

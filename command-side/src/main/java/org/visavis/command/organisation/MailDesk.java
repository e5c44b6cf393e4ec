package org.visavis.command.organisation;

import static org.visavis.web.route.Routes.post;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.decision.Actor;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.CommandDoor;
import org.visavis.store.Receipt;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

/** Where an administrator stops all mail of their organisation, and lets it leave again. */
@RestController
public final class MailDesk {
    private static final String PAGE = "/post";

    private final CommandDoor door;

    public MailDesk(CommandDoor door) {
        this.door = door;
    }

    /** Who may. */
    public static Routes routes() {
        return Routes.of(post("/post/stop").for_(Role.ADMIN), post("/post/start").for_(Role.ADMIN));
    }

    /** Nothing leaves any more. */
    @PostMapping("/post/stop")
    Answer stop(Person who, Submission submission) {
        return switched(who, submission, true);
    }

    /** What waits leaves. */
    @PostMapping("/post/start")
    Answer start(Person who, Submission submission) {
        return switched(who, submission, false);
    }

    private Answer switched(Person who, Submission submission, boolean stopped) {
        Actor actor = Acting.as(who);
        Receipt receipt =
                door.ask(
                        new SwitchMail(actor.organisation(), actor.agent(), stopped),
                        who,
                        submission);
        return Answer.done(
                PAGE, actor.organisation().value(), null, receipt.version(), receipt.position());
    }
}

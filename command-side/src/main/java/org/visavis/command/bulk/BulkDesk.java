package org.visavis.command.bulk;

import static org.visavis.web.route.Routes.post;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.decision.Actor;
import org.visavis.command.dossier.DossierCommand;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.Logins;
import org.visavis.events.dossier.DossierId;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where the same thing is asked of several dossiers. */
@RestController
public final class BulkDesk {
    private final OneByOne each;
    private final Logins logins;

    public BulkDesk(OneByOne each, Logins logins) {
        this.each = each;
        this.logins = logins;
    }

    /** Who may ask something of several dossiers. */
    public static Routes routes() {
        return Routes.of(post("/dossiers/bulk").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN));
    }

    /** They change hands, or rest. */
    @PostMapping("/dossiers/bulk")
    Answer ask(Person who, Submission submission) {
        Asked asked = submission.read(fields -> Asked.read(fields, logins::agent, OneByOne.MOST));
        Actor actor = Acting.as(who);
        Map<DossierId, DossierCommand> commands = new LinkedHashMap<>();
        asked.dossiers().forEach(dossier -> commands.put(dossier, asked.of(dossier, actor)));
        return each.ask(commands, who, submission);
    }
}

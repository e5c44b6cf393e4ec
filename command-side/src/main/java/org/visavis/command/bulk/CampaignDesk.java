package org.visavis.command.bulk;

import static org.visavis.web.route.Routes.post;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.decision.Actor;
import org.visavis.command.dossier.DossierCommand;
import org.visavis.command.dossier.HastenIntroduction;
import org.visavis.command.platform.Acting;
import org.visavis.events.dossier.DossierId;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Fields;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a referent who is new to many introduces themselves to all of them. */
@RestController
public final class CampaignDesk {
    /** So far apart do two introductions leave that one person sends at once. */
    static final Duration PACE = Duration.ofSeconds(2);

    private final OneByOne each;

    public CampaignDesk(OneByOne each) {
        this.each = each;
    }

    /** Who may do so. */
    public static Routes routes() {
        return Routes.of(post("/introductions").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN));
    }

    /** One after the other, with the same line where there is one. */
    @PostMapping("/introductions")
    Answer introduce(Person who, Submission submission) {
        return each.ask(submission.read(fields -> paced(fields, Acting.as(who))), who, submission);
    }

    private static Map<DossierId, DossierCommand> paced(Fields fields, Actor actor) {
        List<DossierId> dossiers = Asked.dossiers(fields, OneByOne.MOST);
        String line = fields.maybe("line").orElse(null);
        Map<DossierId, DossierCommand> commands = new LinkedHashMap<>();
        for (DossierId dossier : dossiers) {
            Duration in = PACE.multipliedBy(commands.size());
            commands.put(dossier, new HastenIntroduction(dossier, actor, line, in));
        }
        return commands;
    }
}

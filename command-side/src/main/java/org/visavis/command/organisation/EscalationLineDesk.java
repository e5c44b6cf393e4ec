package org.visavis.command.organisation;

import static org.visavis.web.route.Routes.post;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.Logins;
import org.visavis.command.platform.PathId;
import org.visavis.events.agent.AgentId;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.store.Receipt;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Fields;
import org.visavis.web.form.Submission;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.util.List;

/** Where an administrator names the persons to whom dossiers are raised. */
@RestController
public final class EscalationLineDesk {
    private static final int TWO_DAYS = 48;
    private static final int A_MONTH = 720;

    private final CommandDoor door;
    private final Logins logins;

    public EscalationLineDesk(CommandDoor door, Logins logins) {
        this.door = door;
        this.logins = logins;
    }

    /** Who may name them. */
    public static Routes routes() {
        return Routes.of(post("/organisations/{id}/escalation-line").for_(Role.ADMIN));
    }

    /** The line of the administrator's own organisation, from the first level on. */
    @PostMapping("/organisations/{id}/escalation-line")
    Answer name(@PathVariable String id, Person who, Submission submission) {
        OrganisationId organisation = PathId.read(id, OrganisationId::new);
        if (!organisation.equals(Acting.as(who).organisation())) {
            throw new NotVisible();
        }
        Receipt receipt =
                door.ask(
                        submission.read(
                                fields ->
                                        new NameEscalationLine(
                                                organisation,
                                                line(fields),
                                                fields.maybeNumber("takeUpWithinHours", 1, A_MONTH)
                                                        .map(Math::toIntExact)
                                                        .orElse(TWO_DAYS))),
                        who,
                        submission);
        return Answer.done("/organisations/" + id, id, null, receipt.version(), receipt.position());
    }

    private List<AgentId> line(Fields fields) {
        List<AgentId> line = fields.list("line").stream().map(logins::agent).distinct().toList();
        if (line.isEmpty()) {
            fields.missing("line");
        }
        return line;
    }
}

package org.visavis.command.agent;

import static org.visavis.web.route.Routes.post;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.decision.Absence;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Registry;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.Logins;
import org.visavis.command.platform.PathId;
import org.visavis.events.agent.AgentId;
import org.visavis.store.Receipt;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.problem.Forbidden;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

/** Where it is said when an agent is away: by themselves, or by who sees to the work of others. */
@RestController
public final class AbsenceDesk {
    private final CommandDoor door;
    private final Logins logins;
    private final Registry registry;

    public AbsenceDesk(CommandDoor door, Logins logins, Registry registry) {
        this.door = door;
        this.logins = logins;
        this.registry = registry;
    }

    /** Who may say so. */
    public static Routes routes() {
        return Routes.of(
                post("/agents/{id}/absence").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN),
                post("/agents/{id}/absence/end").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN));
    }

    /** From when to when, and who stands in. */
    @PostMapping("/agents/{id}/absence")
    Answer declare(@PathVariable String id, Person who, Submission submission) {
        Actor by = Acting.as(who);
        AgentId agent = agent(id, by);
        Receipt receipt =
                door.ask(
                        submission.read(
                                fields ->
                                        new DeclareAbsence(
                                                agent,
                                                by.organisation(),
                                                new Absence(
                                                        fields.day("from"),
                                                        fields.day("to"),
                                                        logins.agent(fields.line("deputy"))))),
                        who,
                        submission);
        return Answer.created(page(id), id, null, receipt.version(), receipt.position());
    }

    /** Back earlier than was said. */
    @PostMapping("/agents/{id}/absence/end")
    Answer end(@PathVariable String id, Person who, Submission submission) {
        Actor by = Acting.as(who);
        AgentId agent = agent(id, by);
        Receipt receipt =
                door.ask(
                        submission.read(
                                fields ->
                                        new EndAbsence(
                                                agent,
                                                by.organisation(),
                                                fields.maybeDay("from").orElse(null),
                                                fields.maybeDay("on").orElse(null))),
                        who,
                        submission);
        return Answer.done(page(id), id, null, receipt.version(), receipt.position());
    }

    private AgentId agent(String id, Actor by) {
        AgentId agent = PathId.read(id, AgentId::new);
        if (!registry.employs(by.organisation(), agent)) {
            throw new NotVisible();
        }
        if (!by.supervises() && !agent.equals(by.agent())) {
            throw new Forbidden();
        }
        return agent;
    }

    private static String page(String id) {
        return "/agents/" + id + "/absence";
    }
}

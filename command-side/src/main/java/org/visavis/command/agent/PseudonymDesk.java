package org.visavis.command.agent;

import static org.visavis.web.route.Routes.post;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Registry;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.PathId;
import org.visavis.events.agent.AgentId;
import org.visavis.events.agent.PseudonymGround;
import org.visavis.events.agent.PublicName;
import org.visavis.store.Receipt;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.problem.Forbidden;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.route.Route;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

/** Where an agent comes to appear under another name, and no longer does. */
@RestController
public final class PseudonymDesk {
    private final CommandDoor door;
    private final Registry registry;

    public PseudonymDesk(CommandDoor door, Registry registry) {
        this.door = door;
        this.registry = registry;
    }

    /** Who may ask, and who decides. */
    public static Routes routes() {
        return Routes.of(
                post("/agents/{id}/pseudonym").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN),
                above("/agents/{id}/pseudonym/grant"),
                above("/agents/{id}/pseudonym/refusal"),
                post("/agents/{id}/pseudonym/end").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN));
    }

    private static Route above(String path) {
        return post(path).for_(Role.SUPERVISOR, Role.ADMIN);
    }

    /** For oneself, or for a colleague in one's care. */
    @PostMapping("/agents/{id}/pseudonym")
    Answer ask(@PathVariable String id, Person who, Submission submission) {
        Actor by = Acting.as(who);
        AgentId agent = inCareOf(by, id);
        return answer(
                id,
                door.ask(
                        submission.read(
                                fields ->
                                        new AskPseudonym(
                                                agent,
                                                by,
                                                fields.choice("ground", PseudonymGround.class),
                                                fields.text("words"))),
                        who,
                        submission));
    }

    /** From now on. */
    @PostMapping("/agents/{id}/pseudonym/grant")
    Answer grant(@PathVariable String id, Person who, Submission submission) {
        Actor by = Acting.as(who);
        AgentId agent = inCareOf(by, id);
        return answer(
                id,
                door.ask(
                        submission.read(
                                fields ->
                                        new AnswerPseudonym(
                                                agent,
                                                by,
                                                new AnswerPseudonym.Answer.Granted(
                                                        new PublicName(
                                                                fields.line("firstName"),
                                                                fields.line("lastName"),
                                                                fields.maybeLine("email")
                                                                        .orElse(null)),
                                                        fields.day("until")))),
                        who,
                        submission));
    }

    /** Not at all. */
    @PostMapping("/agents/{id}/pseudonym/refusal")
    Answer refuse(@PathVariable String id, Person who, Submission submission) {
        Actor by = Acting.as(who);
        AgentId agent = inCareOf(by, id);
        return answer(
                id,
                door.ask(
                        submission.read(
                                fields ->
                                        new AnswerPseudonym(
                                                agent,
                                                by,
                                                new AnswerPseudonym.Answer.Refusal(
                                                        fields.text("reason")))),
                        who,
                        submission));
    }

    /** No longer. */
    @PostMapping("/agents/{id}/pseudonym/end")
    Answer end(@PathVariable String id, Person who, Submission submission) {
        Actor by = Acting.as(who);
        return answer(id, door.ask(new EndPseudonym(inCareOf(by, id), by), who, submission));
    }

    private AgentId inCareOf(Actor by, String id) {
        AgentId agent = PathId.read(id, AgentId::new);
        if (!registry.employs(by.organisation(), agent)) {
            throw new NotVisible();
        }
        if (!by.supervises() && !agent.equals(by.agent())) {
            throw new Forbidden();
        }
        return agent;
    }

    private static Answer answer(String id, Receipt receipt) {
        return Answer.done(
                "/agents/" + id + "/pseudonym", id, null, receipt.version(), receipt.position());
    }
}

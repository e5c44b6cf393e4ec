package org.visavis.command.agent;

import static org.visavis.web.route.Routes.post;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.decision.Registry;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.Identities;
import org.visavis.command.platform.Logins;
import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.AgentId;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.store.Receipt;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Fields;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

/** The JSON that becomes commands about an agent. */
@RestController
public final class AgentDesk {
    private final CommandDoor door;
    private final Identities identities;
    private final Logins logins;
    private final Registry registry;

    public AgentDesk(CommandDoor door, Identities identities, Logins logins, Registry registry) {
        this.door = door;
        this.identities = identities;
        this.logins = logins;
        this.registry = registry;
    }

    /** Who may ask what about agents. */
    public static Routes routes() {
        return Routes.of(post("/agents").for_(Role.ADMIN));
    }

    /** A new agent of the administrator's own organisation. */
    @PostMapping("/agents")
    Answer register(Person who, Submission submission) {
        OrganisationId organisation = Acting.as(who).organisation();
        RegisterAgent command =
                submission.read(
                        fields ->
                                new RegisterAgent(
                                        new AgentId(identities.next()),
                                        organisation,
                                        fields.maybeLine("login").orElse(null),
                                        card(fields, registry.reachable(organisation))));
        String[] claims =
                command.login() == null
                        ? new String[0]
                        : new String[] {logins.claim(command.login())};
        Receipt receipt = door.ask(command, who, submission, claims);
        return Answer.created(
                "/agents/" + receipt.stream(),
                receipt.stream(),
                null,
                receipt.version(),
                receipt.position());
    }

    private static AgentCard card(Fields fields, Registry.Reachable organisation) {
        return new AgentCard(
                fields.maybeLine("firstName").orElse(null),
                fields.line("lastName"),
                fields.maybe("jobTitle").orElse(null),
                fields.maybe("service").orElse(null),
                fields.maybe("address").orElse(organisation.address()),
                fields.maybe("phone").orElse(organisation.phone()),
                fields.maybe("email").orElse(null),
                fields.maybe("hours").orElse(null));
    }
}

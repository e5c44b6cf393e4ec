package org.visavis.standalone.town;

import org.jspecify.annotations.Nullable;
import org.visavis.command.agent.RegisterAgent;
import org.visavis.command.decision.Actor;
import org.visavis.command.platform.Logins;
import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.AgentId;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Somebody who works for one of the bodies.
 *
 * @param login for the demonstration; none for those who cannot sign in
 */
record Colleague(AgentId id, Body body, AgentCard card, Role role, @Nullable String login)
        implements Doer {

    /** The lines of a letterhead, as far as they differ from one colleague to the next. */
    static Colleague at(
            Body body, String first, String last, String jobTitle, String service, String phone) {
        String mailbox = plain(first) + "." + plain(last);
        var card =
                new AgentCard(
                        first,
                        last,
                        jobTitle,
                        service,
                        body.address(),
                        phone,
                        mailbox + "@" + body.domain(),
                        body.hours());
        var id = new AgentId(TownId.of("agent/" + mailbox).toString());
        return new Colleague(id, body, card, Role.AGENT, null);
    }

    Colleague signingInAs(String newLogin, Role newRole) {
        return new Colleague(id, body, card, newRole, newLogin);
    }

    @Override
    public String identifier() {
        return id.value();
    }

    @Override
    public String organisation() {
        return body.id().value();
    }

    Actor actor() {
        return new Actor(id, body.id());
    }

    /** As who they sign in; only for those who have a login. */
    Person person(String itsLogin) {
        return new Person(
                id.value(),
                Person.Kind.AGENT,
                itsLogin,
                card.fullName(),
                Set.of(role),
                body.id().value());
    }

    Step registration(Logins logins) {
        return new Step(
                "agent/" + id,
                new RegisterAgent(id, body.id(), login, card),
                Staff.MARC_LEFEVRE,
                login == null ? List.of() : List.of(logins.claim(login)));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}

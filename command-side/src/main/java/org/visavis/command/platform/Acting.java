package org.visavis.command.platform;

import org.visavis.command.decision.Actor;
import org.visavis.events.agent.AgentId;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.web.problem.Forbidden;
import org.visavis.web.who.Person;

/** The agent whom a signed-in person is. */
public final class Acting {
    private Acting() {}

    /**
     * @throws Forbidden if the person is no agent
     */
    public static Actor as(Person who) {
        if (who.organisation() == null) {
            throw new Forbidden();
        }
        return new Actor(new AgentId(who.id()), new OrganisationId(who.organisation()));
    }
}

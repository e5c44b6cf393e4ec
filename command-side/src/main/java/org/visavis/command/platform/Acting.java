package org.visavis.command.platform;

import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Asker;
import org.visavis.command.decision.AskingParty;
import org.visavis.events.agent.AgentId;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.party.PartyId;
import org.visavis.web.problem.Forbidden;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

/** Who a signed-in person is, for what they ask. */
public final class Acting {
    private Acting() {}

    /**
     * The agent.
     *
     * @throws Forbidden if the person is no agent
     */
    public static Actor as(Person who) {
        if (who.organisation() == null) {
            throw new Forbidden();
        }
        return new Actor(
                new AgentId(who.id()),
                new OrganisationId(who.organisation()),
                who.is(Role.SUPERVISOR) || who.is(Role.ADMIN));
    }

    /**
     * The party.
     *
     * @throws Forbidden if the person is not served here
     */
    public static AskingParty asParty(Person who) {
        if (who.kind() != Person.Kind.PARTY) {
            throw new Forbidden();
        }
        return new AskingParty(new PartyId(who.id()));
    }

    /** The agent or the party, for what both may ask. */
    public static Asker asEither(Person who) {
        return switch (who.kind()) {
            case AGENT -> as(who);
            case PARTY -> asParty(who);
        };
    }
}

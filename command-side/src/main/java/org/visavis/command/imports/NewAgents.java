package org.visavis.command.imports;

import org.visavis.command.agent.ImportAgent;
import org.visavis.command.decision.Registry;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.Identities;
import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.AgentId;
import org.visavis.events.organisation.OrganisationId;

/** Makes agents of the names in a log: last name only, the organisation's address and phone. */
final class NewAgents {
    record Met(AgentId id, boolean isNew) {}

    private final CommandDoor door;
    private final Registry registry;
    private final Identities identities;

    NewAgents(CommandDoor door, Registry registry, Identities identities) {
        this.door = door;
        this.registry = registry;
        this.identities = identities;
    }

    /** The agent of this name, letter for letter, made known if no log named them before. */
    Met meet(String name, CaseIntake.Setting setting) {
        OrganisationId organisation = setting.actor().organisation();
        AgentId id = new AgentId(identities.of("agent", organisation.value(), name));
        if (registry.employs(organisation, id)) {
            return new Met(id, false);
        }
        Registry.Reachable where = registry.reachable(organisation);
        door.ask(
                new ImportAgent(
                        id,
                        organisation,
                        setting.source(),
                        new AgentCard(
                                null,
                                name,
                                null,
                                null,
                                where.address(),
                                where.phone(),
                                null,
                                null)),
                setting.header(),
                null);
        return new Met(id, true);
    }
}

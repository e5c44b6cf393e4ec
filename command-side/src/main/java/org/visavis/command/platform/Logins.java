package org.visavis.command.platform;

import org.visavis.events.Id;
import org.visavis.events.agent.AgentId;
import org.visavis.store.CommandLine;

import java.util.Optional;

/** Finds an agent by identifier or by login. */
public final class Logins {
    /** Names nobody: decisions refuse it as they refuse any unknown agent. */
    private static final AgentId NOBODY = new AgentId("00000000-0000-0000-0000-000000000000");

    private final CommandLine commands;
    private final Identities identities;

    public Logins(CommandLine commands, Identities identities) {
        this.commands = commands;
        this.identities = identities;
    }

    /** The agent, or one whom no organisation knows. */
    public AgentId agent(String idOrLogin) {
        return Id.isWellFormed(idOrLogin)
                ? new AgentId(idOrLogin)
                : holder(idOrLogin).orElse(NOBODY);
    }

    /** What an agent claims so that nobody else has the same login; it does not tell the login. */
    public String claim(String login) {
        return "login:" + identities.of("login", login);
    }

    private Optional<AgentId> holder(String login) {
        return commands.holderOf(claim(login)).map(AgentId::new);
    }
}

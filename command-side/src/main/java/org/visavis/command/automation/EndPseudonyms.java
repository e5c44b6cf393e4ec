package org.visavis.command.automation;

import org.visavis.command.agent.EndPseudonym;
import org.visavis.events.Event;
import org.visavis.events.agent.AgentId;
import org.visavis.events.agent.Pseudonym.PseudonymEnded;
import org.visavis.events.agent.Pseudonym.PseudonymGranted;

import java.util.Optional;

/** Whoever appears under another name does so until the day that was said. */
public final class EndPseudonyms implements Automation {
    private static final int ALONE = 0;

    @Override
    public String kind() {
        return "pseudonym";
    }

    @Override
    public Optional<Plan> plan(Event event) {
        return switch (event) {
            case PseudonymGranted it -> Optional.of(new Plan.Due(ALONE, 1, it.until()));
            case PseudonymEnded _ -> Optional.of(new Plan.AllDone());
            default -> Optional.empty();
        };
    }

    @Override
    public Object command(ToDo due) {
        return new EndPseudonym(new AgentId(due.stream()), null);
    }
}

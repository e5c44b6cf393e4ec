package org.visavis.command.automation;

import org.visavis.command.dossier.EndLadderPause;
import org.visavis.events.Event;
import org.visavis.events.dossier.Closing;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Ladder.LadderPaused;
import org.visavis.events.dossier.Ladder.LadderResumed;

import java.util.Optional;

/** A ladder that somebody had wait goes on when they said. */
public final class EndLadderPauses implements Automation {
    private static final int ALONE = 0;

    @Override
    public String kind() {
        return "ladder-pause";
    }

    @Override
    public Optional<Plan> plan(Event event) {
        return switch (event) {
            case LadderPaused it -> Optional.of(new Plan.Due(ALONE, 1, it.until()));
            case LadderResumed _, Closing _ -> Optional.of(new Plan.AllDone());
            default -> Optional.empty();
        };
    }

    @Override
    public Object command(ToDo due) {
        return new EndLadderPause(new DossierId(due.stream()));
    }
}

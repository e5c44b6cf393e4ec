package org.visavis.command.automation;

import org.visavis.events.Event;

import java.util.Optional;

/** One thing that the program does by itself. Its plan is pure; its command may read the story. */
public interface Automation {

    /** The stable word under which its rows stand in the agenda. */
    String kind();

    /** What an event changes in the agenda; nothing, mostly. */
    Optional<Plan> plan(Event event);

    /** What to ask for, now that it is due. What no longer fits is refused, or already so. */
    Object command(ToDo due);
}

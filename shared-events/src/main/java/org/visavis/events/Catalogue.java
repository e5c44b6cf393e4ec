package org.visavis.events;

import org.visavis.events.agent.AgentEvent;
import org.visavis.events.contact.ContactEvent;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.imports.ImportEvent;
import org.visavis.events.organisation.OrganisationEvent;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.procedure.ProcedureEvent;
import org.visavis.events.wire.Wire;

import java.util.List;
import java.util.stream.Stream;

/** Every story that can be told and, by their seals, every event: nobody keeps a list by hand. */
public final class Catalogue {
    private static final List<Class<? extends Event>> STORIES =
            List.of(
                    DossierEvent.class,
                    PartyEvent.class,
                    ContactEvent.class,
                    AgentEvent.class,
                    OrganisationEvent.class,
                    ProcedureEvent.class,
                    ImportEvent.class);

    private Catalogue() {}

    public static List<Class<? extends Event>> stories() {
        return STORIES;
    }

    /** Every kind of event, story by story, in the order of the seals. */
    public static List<Class<? extends Event>> events() {
        return STORIES.stream().<Class<? extends Event>>flatMap(Catalogue::told).toList();
    }

    /** The kinds of event of one story. */
    public static Stream<Class<? extends Event>> told(Class<? extends Event> story) {
        return story.isSealed()
                ? Stream.of(story.getPermittedSubclasses())
                        .<Class<? extends Event>>map(chapter -> chapter.asSubclass(Event.class))
                        .flatMap(Catalogue::told)
                : Stream.of(story);
    }

    /**
     * @throws IllegalStateException if the event has no name on the wire
     */
    public static Wire wire(Class<?> event) {
        Wire wire = event.getAnnotation(Wire.class);
        if (wire == null) {
            throw new IllegalStateException("Expected a name on the wire for " + event.getName());
        }
        return wire;
    }
}

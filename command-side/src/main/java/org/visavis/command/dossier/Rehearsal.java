package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Registry;
import org.visavis.command.platform.CommandDoor;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.ParticipantRole;
import org.visavis.events.party.PartyId;
import org.visavis.store.EventReader;
import org.visavis.store.Recorded;

import java.time.Instant;
import java.time.InstantSource;

/** Finds out whether something could be, before a party is registered for its sake. */
public final class Rehearsal {
    /** Stands for the party, whoever it will be. */
    private static final PartyId SOMEBODY = new PartyId("00000000-0000-0000-0000-000000000000");

    private final CommandDoor door;
    private final Registry registry;
    private final EventReader events;
    private final InstantSource clock;

    public Rehearsal(CommandDoor door, Registry registry, EventReader events, InstantSource clock) {
        this.door = door;
        this.registry = registry;
        this.events = events;
        this.clock = clock;
    }

    /** Whether a dossier could be opened for somebody. */
    public void of(DossierId dossier, Actor actor, OpenDossier.Matter matter, String[] claims) {
        var command = new OpenDossier(dossier, actor, SOMEBODY, matter);
        OpenDossier.decide(
                command,
                new DossierState.None(),
                OpenDossier.Context.ofSomebody(command, registry),
                clock.instant());
        door.refuseTaken(claims);
    }

    /** Whether somebody who is not registered yet could take part in a dossier. */
    public void ofJoining(
            DossierId dossier, Actor actor, ParticipantRole role, @Nullable Instant since) {
        DossierState state = new DossierState.None();
        for (Recorded recorded : events.tail(dossier.value(), 0)) {
            state = state.evolve((DossierEvent) recorded.payload());
        }
        AddParticipant.decide(
                new AddParticipant(dossier, actor, SOMEBODY, role, since),
                state,
                true,
                clock.instant());
    }
}

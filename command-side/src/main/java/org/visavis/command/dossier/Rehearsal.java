package org.visavis.command.dossier;

import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Registry;
import org.visavis.command.platform.CommandDoor;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.party.PartyId;

import java.time.InstantSource;

/** Finds out whether a dossier could be opened, before its party is registered for its sake. */
public final class Rehearsal {
    /** Stands for the party, whoever it will be. */
    private static final PartyId SOMEBODY = new PartyId("00000000-0000-0000-0000-000000000000");

    private final CommandDoor door;
    private final Registry registry;
    private final InstantSource clock;

    public Rehearsal(CommandDoor door, Registry registry, InstantSource clock) {
        this.door = door;
        this.registry = registry;
        this.clock = clock;
    }

    void of(DossierId dossier, Actor actor, OpenDossier.Matter matter, String[] claims) {
        var command = new OpenDossier(dossier, actor, SOMEBODY, matter);
        OpenDossier.decide(
                command,
                new DossierState.None(),
                OpenDossier.Context.of(command, registry).withPartyKnown(),
                clock.instant());
        door.refuseTaken(claims);
    }
}

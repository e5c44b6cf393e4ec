package org.visavis.command.dossier.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.decision.Actor;
import org.visavis.command.dossier.AddParticipant;
import org.visavis.command.dossier.EndParticipation;
import org.visavis.command.dossier.Rehearsal;
import org.visavis.command.party.PartyIntake;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.PathId;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.ParticipantRole;
import org.visavis.events.dossier.Participation.ParticipantJoined;
import org.visavis.events.party.PartyId;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;

import java.time.Instant;

/** Who else has a part in a dossier. */
@RestController
public final class ParticipationDesk {
    private final DossierDoor door;
    private final CommandDoor commands;
    private final PartyIntake parties;
    private final Rehearsal rehearsal;

    public ParticipationDesk(
            DossierDoor door, CommandDoor commands, PartyIntake parties, Rehearsal rehearsal) {
        this.door = door;
        this.commands = commands;
        this.parties = parties;
        this.rehearsal = rehearsal;
    }

    /** Who may ask what about participants. */
    public static Routes routes() {
        return Routes.of(
                Open.toAgents("/dossiers/{id}/participants"),
                Open.toAgents("/dossiers/{id}/participants/{n}/end"));
    }

    /** Somebody else has a part in it, registered on the way where they are not known yet. */
    @PostMapping("/dossiers/{id}/participants")
    Answer add(@PathVariable String id, Person who, Submission submission) {
        record Joining(PartyIntake.Asked party, ParticipantRole role, @Nullable Instant since) {}
        DossierId dossier = PathId.read(id, DossierId::new);
        Actor actor = Acting.as(who);
        Joining joining =
                submission.read(
                        fields ->
                                new Joining(
                                        PartyIntake.read(fields, parties.fresh(), who),
                                        fields.choice("role", ParticipantRole.class),
                                        fields.maybeInstant("happenedAt").orElse(null)));
        commands.rehearse(
                who,
                submission,
                () -> rehearsal.ofJoining(dossier, actor, joining.role(), joining.since()));
        PartyId party = parties.settle(joining.party(), who, submission);
        return door.added(
                new AddParticipant(dossier, actor, party, joining.role(), joining.since()),
                who,
                submission,
                ParticipantJoined.class,
                ParticipantJoined::number);
    }

    /** Their part is over. */
    @PostMapping("/dossiers/{id}/participants/{n}/end")
    Answer end(@PathVariable String id, @PathVariable int n, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.change(
                submission.read(
                        fields ->
                                new EndParticipation(
                                        dossier,
                                        Acting.as(who),
                                        n,
                                        fields.text("reason"),
                                        fields.maybeInstant("happenedAt").orElse(null))),
                who,
                submission);
    }
}

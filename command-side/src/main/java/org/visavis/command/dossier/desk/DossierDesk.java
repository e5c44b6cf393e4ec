package org.visavis.command.dossier.desk;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.decision.Actor;
import org.visavis.command.dossier.AcceptAssignment;
import org.visavis.command.dossier.AssignReferent;
import org.visavis.command.dossier.CloseDossier;
import org.visavis.command.dossier.OpenDossier;
import org.visavis.command.dossier.References;
import org.visavis.command.dossier.Rehearsal;
import org.visavis.command.party.PartyIntake;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.Identities;
import org.visavis.command.platform.Logins;
import org.visavis.command.platform.PathId;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.procedure.ProcedureId;
import org.visavis.store.Receipt;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;

/** The forms and the JSON that become commands about a dossier. */
@RestController
public final class DossierDesk {
    private final CommandDoor door;
    private final DossierDoor dossiers;
    private final Identities identities;
    private final Logins logins;
    private final PartyIntake parties;
    private final Rehearsal rehearsal;

    public DossierDesk(
            CommandDoor door,
            DossierDoor dossiers,
            Identities identities,
            Logins logins,
            PartyIntake parties,
            Rehearsal rehearsal) {
        this.door = door;
        this.dossiers = dossiers;
        this.identities = identities;
        this.logins = logins;
        this.parties = parties;
        this.rehearsal = rehearsal;
    }

    /** Who may ask what of a dossier. */
    public static Routes routes() {
        return Routes.of(
                Open.toAgents("/dossiers"),
                Open.toAgents("/dossiers/{id}/referent"),
                Open.toAgents("/dossiers/{id}/charge"),
                Open.toAgents("/dossiers/{id}/closure"));
    }

    /** A new dossier, its party registered on the way where it is not known yet. */
    @PostMapping("/dossiers")
    Answer open(Person who, Submission submission) {
        record Asked(OpenDossier.Matter matter, PartyIntake.Asked party) {}
        var asked =
                submission.read(
                        fields ->
                                new Asked(
                                        new OpenDossier.Matter(
                                                new ProcedureId(fields.id("procedure").toString()),
                                                fields.line("title"),
                                                fields.choice("channel", Channel.class),
                                                fields.maybe("referent")
                                                        .map(logins::agent)
                                                        .orElse(null),
                                                fields.maybeLine("reference").orElse(null),
                                                fields.maybeInstant("openedAt").orElse(null)),
                                        PartyIntake.read(fields, parties.fresh(), who)));
        Actor actor = Acting.as(who);
        var dossier = new DossierId(identities.next());
        String[] claims = References.claims(actor, asked.matter().reference());
        door.rehearse(who, submission, () -> rehearsal.of(dossier, actor, asked.matter(), claims));
        Receipt receipt =
                door.ask(
                        new OpenDossier(
                                dossier,
                                actor,
                                parties.settle(asked.party(), who, submission),
                                asked.matter()),
                        who,
                        submission,
                        claims);
        return Answer.created(
                "/dossiers/" + receipt.stream(),
                receipt.stream(),
                null,
                receipt.version(),
                receipt.position());
    }

    /** The new referent takes effect at once. */
    @PostMapping("/dossiers/{id}/referent")
    Answer assign(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return dossiers.change(
                submission.read(
                        fields ->
                                new AssignReferent(
                                        dossier,
                                        Acting.as(who),
                                        logins.agent(fields.text("agent")),
                                        fields.text("reason"),
                                        fields.maybe("note").orElse(null),
                                        fields.maybeInstant("happenedAt").orElse(null))),
                who,
                submission);
    }

    /** The referent takes charge. */
    @PostMapping("/dossiers/{id}/charge")
    Answer accept(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return dossiers.change(
                submission.read(
                        fields ->
                                new AcceptAssignment(
                                        dossier,
                                        Acting.as(who),
                                        fields.maybeInstant("happenedAt").orElse(null))),
                who,
                submission);
    }

    /** The end of the matter. */
    @PostMapping("/dossiers/{id}/closure")
    Answer close(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return dossiers.change(
                submission.read(
                        fields ->
                                new CloseDossier(
                                        dossier,
                                        Acting.as(who),
                                        fields.text("outcome"),
                                        fields.text("reason"),
                                        fields.yes("settles"),
                                        fields.maybeInstant("happenedAt").orElse(null))),
                who,
                submission);
    }
}

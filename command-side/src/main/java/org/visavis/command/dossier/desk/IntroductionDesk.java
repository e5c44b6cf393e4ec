package org.visavis.command.dossier.desk;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.dossier.AddIntroductionLine;
import org.visavis.command.dossier.HastenIntroduction;
import org.visavis.command.dossier.SayIntroduced;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.PathId;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.DossierId;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;

import java.time.Duration;

/** Where referents introduce themselves to the party of one dossier. */
@RestController
public final class IntroductionDesk {
    private final DossierDoor door;

    public IntroductionDesk(DossierDoor door) {
        this.door = door;
    }

    /** Who may do so. */
    public static Routes routes() {
        return Routes.of(
                Open.toAgents("/dossiers/{id}/introduction"),
                Open.toAgents("/dossiers/{id}/introduction/line"),
                Open.toAgents("/dossiers/{id}/introduction/sending"));
    }

    /** They did, by whichever way. */
    @PostMapping("/dossiers/{id}/introduction")
    Answer introduced(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.change(
                submission.read(
                        fields ->
                                new SayIntroduced(
                                        dossier,
                                        Acting.as(who),
                                        fields.choice("channel", Channel.class),
                                        fields.text("outcome"),
                                        fields.maybeInstant("happenedAt").orElse(null))),
                who,
                submission);
    }

    /** Words of their own. */
    @PostMapping("/dossiers/{id}/introduction/line")
    Answer line(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.change(
                submission.read(
                        fields ->
                                new AddIntroductionLine(
                                        dossier, Acting.as(who), fields.text("line"))),
                who,
                submission);
    }

    /** It does not wait for its morning. */
    @PostMapping("/dossiers/{id}/introduction/sending")
    Answer send(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.change(
                submission.read(
                        fields ->
                                new HastenIntroduction(
                                        dossier,
                                        Acting.as(who),
                                        fields.maybe("line").orElse(null),
                                        Duration.ZERO)),
                who,
                submission);
    }
}

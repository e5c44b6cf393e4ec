package org.visavis.command.dossier.desk;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.dossier.PauseLadder;
import org.visavis.command.dossier.ResumeLadder;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.PathId;
import org.visavis.events.dossier.DossierId;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;

/** Where somebody has the ladder of one dossier wait, and go on. */
@RestController
public final class DossierLadderDesk {
    private final DossierDoor door;

    public DossierLadderDesk(DossierDoor door) {
        this.door = door;
    }

    /** Who may do so. */
    public static Routes routes() {
        return Routes.of(
                Open.toAgents("/dossiers/{id}/ladder/pause"),
                Open.toAgents("/dossiers/{id}/ladder/resumption"));
    }

    /** It waits. */
    @PostMapping("/dossiers/{id}/ladder/pause")
    Answer pause(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.change(
                submission.read(
                        fields ->
                                new PauseLadder(
                                        dossier,
                                        Acting.as(who),
                                        fields.text("reason"),
                                        fields.due("until"))),
                who,
                submission);
    }

    /** It goes on. */
    @PostMapping("/dossiers/{id}/ladder/resumption")
    Answer resume(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.change(
                submission.read(_ -> new ResumeLadder(dossier, Acting.as(who))), who, submission);
    }
}

package org.visavis.command.dossier.desk;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.dossier.EscalateDossier;
import org.visavis.command.dossier.SettleEscalation;
import org.visavis.command.dossier.TakeUpEscalation;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.Logins;
import org.visavis.command.platform.PathId;
import org.visavis.events.dossier.DossierId;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;

/** Where a dossier is raised to somebody, who takes it up and settles it. */
@RestController
public final class EscalationDesk {
    private static final int HIGHEST_LEVEL = 9;

    private final DossierDoor dossiers;
    private final Logins logins;

    public EscalationDesk(DossierDoor dossiers, Logins logins) {
        this.dossiers = dossiers;
        this.logins = logins;
    }

    /** Who may raise a dossier, and see to it. */
    public static Routes routes() {
        return Routes.of(
                Open.toAgents("/dossiers/{id}/escalation"),
                Open.toAgents("/dossiers/{id}/escalation/take-up"),
                Open.toAgents("/dossiers/{id}/escalation/settlement"));
    }

    /** It is raised. */
    @PostMapping("/dossiers/{id}/escalation")
    Answer escalate(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return dossiers.change(
                submission.read(
                        fields ->
                                new EscalateDossier(
                                        dossier,
                                        Acting.as(who),
                                        fields.text("reason"),
                                        fields.maybeNumber("level", 1, HIGHEST_LEVEL)
                                                .map(Math::toIntExact)
                                                .orElse(null),
                                        fields.maybe("to").map(logins::agent).orElse(null),
                                        fields.maybeInstant("happenedAt").orElse(null))),
                who,
                submission);
    }

    /** Somebody sees to it. */
    @PostMapping("/dossiers/{id}/escalation/take-up")
    Answer takeUp(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return dossiers.change(
                submission.read(
                        fields ->
                                new TakeUpEscalation(
                                        dossier,
                                        Acting.as(who),
                                        fields.maybeInstant("happenedAt").orElse(null))),
                who,
                submission);
    }

    /** It is over. */
    @PostMapping("/dossiers/{id}/escalation/settlement")
    Answer settle(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return dossiers.change(
                submission.read(
                        fields ->
                                new SettleEscalation(
                                        dossier, Acting.as(who), fields.text("outcome"))),
                who,
                submission);
    }
}

package org.visavis.command.procedure;

import static org.visavis.web.route.Routes.post;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.Identities;
import org.visavis.command.platform.PathId;
import org.visavis.command.platform.TemplateFields;
import org.visavis.events.procedure.ProcedureId;
import org.visavis.events.wording.TemplateId;
import org.visavis.store.Receipt;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

/** Where an administrator says what is said again and again on a procedure’s dossiers. */
@RestController
public final class ProcedureTemplateDesk {
    private static final String ALL = "/procedures/{id}/templates";
    private static final String ONE = ALL + "/{template}";
    private static final String WITHDRAWAL = ONE + "/withdrawal";

    private final CommandDoor door;
    private final Identities identities;

    public ProcedureTemplateDesk(CommandDoor door, Identities identities) {
        this.door = door;
        this.identities = identities;
    }

    /** Who may say so. */
    public static Routes routes() {
        return Routes.of(
                post(ALL).for_(Role.ADMIN),
                post(ONE).for_(Role.ADMIN),
                post(WITHDRAWAL).for_(Role.ADMIN));
    }

    /** One more template. */
    @PostMapping(ALL)
    Answer add(@PathVariable String id, Person who, Submission submission) {
        var fresh = new TemplateId(identities.next());
        return published(id, fresh, false, who, submission);
    }

    /** A template says something else from now on. */
    @PostMapping(ONE)
    Answer change(
            @PathVariable String id,
            @PathVariable String template,
            Person who,
            Submission submission) {
        TemplateId known = PathId.read(template, TemplateId::new);
        return published(id, known, true, who, submission);
    }

    /** A template is used no longer. */
    @PostMapping(WITHDRAWAL)
    Answer withdraw(
            @PathVariable String id,
            @PathVariable String template,
            Person who,
            Submission submission) {
        TemplateId known = PathId.read(template, TemplateId::new);
        return answer(
                id,
                door.ask(
                        submission.read(
                                _ ->
                                        new WithdrawProcedureTemplate(
                                                PathId.read(id, ProcedureId::new),
                                                Acting.as(who),
                                                known)),
                        who,
                        submission));
    }

    private Answer published(
            String id, TemplateId template, boolean changes, Person who, Submission submission) {
        return answer(
                id,
                door.ask(
                        submission.read(
                                fields ->
                                        new PublishProcedureTemplate(
                                                PathId.read(id, ProcedureId::new),
                                                Acting.as(who),
                                                TemplateFields.read(fields, template),
                                                changes)),
                        who,
                        submission));
    }

    private static Answer answer(String id, Receipt receipt) {
        return Answer.done(
                "/procedures/" + id + "/templates",
                receipt.stream(),
                null,
                receipt.version(),
                receipt.position());
    }
}

package org.visavis.command.organisation;

import static org.visavis.web.route.Routes.post;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.Identities;
import org.visavis.command.platform.PathId;
import org.visavis.command.platform.TemplateFields;
import org.visavis.events.wording.TemplateId;
import org.visavis.store.Receipt;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

/** Where an administrator says what is said again and again on all dossiers. */
@RestController
public final class OrganisationTemplateDesk {
    private static final String ALL = "/templates";
    private static final String ONE = ALL + "/{template}";
    private static final String WITHDRAWAL = ONE + "/withdrawal";

    private final CommandDoor door;
    private final Identities identities;

    public OrganisationTemplateDesk(CommandDoor door, Identities identities) {
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
    Answer add(Person who, Submission submission) {
        var fresh = new TemplateId(identities.next());
        return published(fresh, false, who, submission);
    }

    /** A template says something else from now on. */
    @PostMapping(ONE)
    Answer change(@PathVariable String template, Person who, Submission submission) {
        TemplateId known = PathId.read(template, TemplateId::new);
        return published(known, true, who, submission);
    }

    /** A template is used no longer. */
    @PostMapping(WITHDRAWAL)
    Answer withdraw(@PathVariable String template, Person who, Submission submission) {
        TemplateId known = PathId.read(template, TemplateId::new);
        return answer(
                door.ask(
                        submission.read(
                                _ ->
                                        new WithdrawOrganisationTemplate(
                                                Acting.as(who).organisation(),
                                                Acting.as(who),
                                                known)),
                        who,
                        submission));
    }

    private Answer published(
            TemplateId template, boolean changes, Person who, Submission submission) {
        return answer(
                door.ask(
                        submission.read(
                                fields ->
                                        new PublishOrganisationTemplate(
                                                Acting.as(who).organisation(),
                                                Acting.as(who),
                                                TemplateFields.read(fields, template),
                                                changes)),
                        who,
                        submission));
    }

    private static Answer answer(Receipt receipt) {
        return Answer.done(
                "/templates", receipt.stream(), null, receipt.version(), receipt.position());
    }
}

package org.visavis.command.procedure;

import static org.visavis.web.route.Routes.post;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.Identities;
import org.visavis.command.platform.Logins;
import org.visavis.events.procedure.ProcedureId;
import org.visavis.store.Receipt;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Fields;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.util.Optional;

/** The JSON that becomes commands about a procedure. */
@RestController
public final class ProcedureDesk {
    private static final int USUAL_DAYS_TO_A_REFERENT = 5;

    private final CommandDoor door;
    private final Identities identities;
    private final Logins logins;

    public ProcedureDesk(CommandDoor door, Identities identities, Logins logins) {
        this.door = door;
        this.identities = identities;
        this.logins = logins;
    }

    /** Who may ask what about procedures. */
    public static Routes routes() {
        return Routes.of(post("/procedures").for_(Role.ADMIN));
    }

    /** The rules of one more kind of dossier of the administrator's own organisation. */
    @PostMapping("/procedures")
    Answer publish(Person who, Submission submission) {
        PublishProcedure command =
                submission.read(
                        fields ->
                                new PublishProcedure(
                                        new ProcedureId(identities.next()),
                                        Acting.as(who),
                                        fields.line("name"),
                                        fields.text("legalBasis"),
                                        logins.agent(fields.text("firstContact")),
                                        days(fields, "referentWithinDays")
                                                .orElse(USUAL_DAYS_TO_A_REFERENT),
                                        days(fields, "deadlineDays").orElse(null)));
        Receipt receipt = door.ask(command, who, submission);
        return Answer.created(
                "/procedures/" + receipt.stream(),
                receipt.stream(),
                null,
                receipt.version(),
                receipt.position());
    }

    private static Optional<Integer> days(Fields fields, String field) {
        return fields.maybeNumber(field, 0, 36_500).map(Long::intValue);
    }
}

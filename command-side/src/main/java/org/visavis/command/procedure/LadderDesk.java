package org.visavis.command.procedure;

import static org.visavis.web.route.Routes.post;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.PathId;
import org.visavis.events.procedure.ProcedureId;
import org.visavis.events.procedure.Rung;
import org.visavis.events.procedure.RungKind;
import org.visavis.store.Receipt;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Fields;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.util.List;
import java.util.stream.Stream;

/** Where an administrator says how unanswered requests of a procedure go on by themselves. */
@RestController
public final class LadderDesk {
    private static final int A_WEEK = 5;
    private static final int A_YEAR = 250;

    private final CommandDoor door;

    public LadderDesk(CommandDoor door) {
        this.door = door;
    }

    /** Who may say so. */
    public static Routes routes() {
        return Routes.of(post("/procedures/{id}/ladder").for_(Role.ADMIN));
    }

    /** The ladder of a procedure of the administrator's own organisation, from now on. */
    @PostMapping("/procedures/{id}/ladder")
    Answer publish(@PathVariable String id, Person who, Submission submission) {
        ProcedureId procedure = PathId.read(id, ProcedureId::new);
        Receipt receipt =
                door.ask(
                        submission.read(
                                fields ->
                                        new PublishLadder(
                                                procedure,
                                                Acting.as(who),
                                                rungs(fields),
                                                silentAfter(fields))),
                        who,
                        submission);
        return Answer.done(
                "/procedures/" + id + "/ladder", id, null, receipt.version(), receipt.position());
    }

    /** First written, as often as asked, then said, then raised. */
    private static List<Rung> rungs(Fields fields) {
        return Stream.of(
                        PublishLadder.REMINDERS.stream()
                                .flatMap(field -> rung(fields, field, RungKind.REMINDER)),
                        rung(fields, "call", RungKind.CALL),
                        rung(fields, "offerOfHelp", RungKind.OFFER_OF_HELP),
                        rung(fields, "escalation", RungKind.ESCALATION))
                .flatMap(part -> part)
                .toList();
    }

    /** No dossier is silent in its first week: nobody looks before. */
    private static @Nullable Integer silentAfter(Fields fields) {
        return fields.maybeNumber("silentAfter", A_WEEK, A_YEAR).map(Math::toIntExact).orElse(null);
    }

    private static Stream<Rung> rung(Fields fields, String field, RungKind kind) {
        return fields
                .maybeNumber(field, 1, A_YEAR)
                .map(days -> new Rung(kind, Math.toIntExact(days)))
                .stream();
    }
}

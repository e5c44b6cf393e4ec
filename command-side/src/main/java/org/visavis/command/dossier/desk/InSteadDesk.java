package org.visavis.command.dossier.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.dossier.ActInStead;
import org.visavis.command.dossier.CompleteActInStead;
import org.visavis.command.dossier.InSteadWords;
import org.visavis.command.dossier.WithdrawActInStead;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.PathId;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.InStead.ActingInSteadAnnounced;
import org.visavis.events.dossier.InStead.Change;
import org.visavis.events.dossier.InStead.Changes;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Fields;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.text.Texts;
import org.visavis.web.who.Person;

import java.util.ArrayList;
import java.util.List;

/** Where somebody acts in the party's stead: says so before, and what was changed after. */
@RestController
public final class InSteadDesk {
    private static final List<String> CARD = List.of("name", "email", "phone");

    private final DossierDoor door;
    private final InSteadWords words;

    public InSteadDesk(DossierDoor door, Texts texts) {
        this.door = door;
        this.words = new InSteadLetters(texts);
    }

    /** Who may do so. */
    public static Routes routes() {
        return Routes.of(
                Open.toAgents("/dossiers/{id}/act-in-stead"),
                Open.toAgents("/dossiers/{id}/act-in-stead/{n}/done"),
                Open.toAgents("/dossiers/{id}/act-in-stead/{n}/withdrawal"));
    }

    /** It will be done. */
    @PostMapping("/dossiers/{id}/act-in-stead")
    Answer announce(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.added(
                submission.read(
                        fields ->
                                new ActInStead(
                                        dossier,
                                        Acting.as(who),
                                        fields.text("what"),
                                        fields.text("why"),
                                        fields.maybe("consent").orElse(null),
                                        fields.maybe("urgent").orElse(null),
                                        changes(fields),
                                        words)),
                who,
                submission,
                ActingInSteadAnnounced.class,
                ActingInSteadAnnounced::number);
    }

    /** It was done. */
    @PostMapping("/dossiers/{id}/act-in-stead/{n}/done")
    Answer done(@PathVariable String id, @PathVariable int n, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.change(
                submission.read(
                        fields ->
                                new CompleteActInStead(
                                        dossier,
                                        Acting.as(who),
                                        n,
                                        changes(fields),
                                        fields.maybe("note").orElse(null),
                                        words)),
                who,
                submission);
    }

    /** It will not be done after all. */
    @PostMapping("/dossiers/{id}/act-in-stead/{n}/withdrawal")
    Answer withdraw(
            @PathVariable String id, @PathVariable int n, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return door.change(
                submission.read(
                        fields ->
                                new WithdrawActInStead(
                                        dossier, Acting.as(who), n, fields.text("reason"), words)),
                who,
                submission);
    }

    /** From a program a list; from a form, the fields of the card and one more in words. */
    private static @Nullable Changes changes(Fields fields) {
        List<Change> all = new ArrayList<>();
        fields.each("changes").forEach(one -> all.add(change(one)));
        for (String field : CARD) {
            fields.maybeLine(field).ifPresent(value -> all.add(new Change(field, null, value)));
        }
        fields.nested("other")
                .filter(one -> one.maybe("field").isPresent() || one.maybe("new").isPresent())
                .ifPresent(one -> all.add(change(one)));
        return all.isEmpty() ? null : new Changes(all);
    }

    private static Change change(Fields one) {
        return new Change(one.line("field"), one.maybeLine("old").orElse(null), one.line("new"));
    }
}

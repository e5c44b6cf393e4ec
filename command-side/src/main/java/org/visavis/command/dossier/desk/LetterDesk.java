package org.visavis.command.dossier.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.dossier.TryMessageAgain;
import org.visavis.command.dossier.WriteMessage;
import org.visavis.command.dossier.WriteToParty;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.PathId;
import org.visavis.events.dossier.Conversation.PartyWrote;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.wording.TemplateId;
import org.visavis.events.wording.TemplateUse;
import org.visavis.events.wording.Words;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Fields;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.text.Texts;
import org.visavis.web.who.Person;

import java.util.Locale;

/** What the party and whoever answers for their matter write to each other. */
@RestController
public final class LetterDesk {
    /** No template has more versions than this. */
    private static final int LATEST = 1_000_000;

    /** How a message leaves; by mail where nobody says. */
    private enum Way {
        EMAIL,
        LETTER
    }

    private final DossierDoor door;
    private final Texts texts;

    public LetterDesk(DossierDoor door, Texts texts) {
        this.door = door;
        this.texts = texts;
    }

    /** Who may write. */
    public static Routes routes() {
        return Routes.of(
                Open.toBoth("/dossiers/{id}/messages"),
                Open.toAgents("/dossiers/{id}/messages/{n}/retry"));
    }

    /** The party writes from their page; an agent writes what leaves by mail. */
    @PostMapping("/dossiers/{id}/messages")
    Answer write(@PathVariable String id, Person who, Submission submission) {
        DossierId dossier = PathId.read(id, DossierId::new);
        return switch (who.kind()) {
            case PARTY -> fromParty(dossier, who, submission);
            case AGENT -> toParty(dossier, who, submission);
        };
    }

    /** What did not leave is tried again. */
    @PostMapping("/dossiers/{id}/messages/{n}/retry")
    Answer again(@PathVariable String id, @PathVariable int n, Person who, Submission submission) {
        return door.change(
                new TryMessageAgain(PathId.read(id, DossierId::new), Acting.as(who), n),
                who,
                submission);
    }

    private Answer fromParty(DossierId dossier, Person who, Submission submission) {
        return door.added(
                submission.read(
                        fields ->
                                new WriteMessage(
                                        dossier, Acting.asParty(who), fields.text("text"), null)),
                who,
                submission,
                PartyWrote.class,
                PartyWrote::number);
    }

    private Answer toParty(DossierId dossier, Person who, Submission submission) {
        return door.added(
                submission.read(
                        fields ->
                                new WriteToParty(
                                        dossier,
                                        Acting.as(who),
                                        new Words(fields.line("subject"), fields.text("text")),
                                        template(fields),
                                        answers(fields, submission),
                                        isOnPaper(fields)
                                                ? texts.tell("letter.todo.post", Locale.FRENCH)
                                                : null)),
                who,
                submission,
                MessageWritten.class,
                MessageWritten::number);
    }

    private static boolean isOnPaper(Fields fields) {
        return fields.maybeChoice("channel", Way.class).filter(Way.LETTER::equals).isPresent();
    }

    /** Which template the words were taken from, if from one. */
    private static @Nullable TemplateUse template(Fields fields) {
        return fields.nested("template")
                .filter(it -> it.maybeId("id").isPresent())
                .map(
                        it ->
                                new TemplateUse(
                                        new TemplateId(it.id("id").toString()),
                                        Math.toIntExact(
                                                it.maybeNumber("version", 1, LATEST).orElse(1L))))
                .orElse(null);
    }

    /** An empty box is a no; a program that says nothing leaves it to who spoke last. */
    private static @Nullable Boolean answers(Fields fields, Submission submission) {
        return submission.fromBrowser()
                ? (Boolean) fields.yes("answers")
                : fields.maybeYes("answers").orElse(null);
    }
}

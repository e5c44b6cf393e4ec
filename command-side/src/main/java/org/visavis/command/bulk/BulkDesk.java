package org.visavis.command.bulk;

import static org.visavis.web.route.Routes.post;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.decision.Actor;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.Identities;
import org.visavis.command.platform.Logins;
import org.visavis.events.dossier.DossierId;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.keep.Shelf;
import org.visavis.web.problem.Problem;
import org.visavis.web.problem.Refusal;
import org.visavis.web.route.Routes;
import org.visavis.web.text.Texts;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Asks the same thing of several dossiers, each by a command of its own: one that is refused keeps
 * none of the others back. What became of each is kept for whoever asked, and shown to them.
 */
@RestController
public final class BulkDesk {
    /** More would keep a person waiting before an answer that nobody reads to its end. */
    private static final int MOST = 100;

    private final CommandDoor door;
    private final Logins logins;
    private final Identities identities;
    private final Shelf shelf;
    private final Texts texts;

    public BulkDesk(
            CommandDoor door, Logins logins, Identities identities, Shelf shelf, Texts texts) {
        this.door = door;
        this.logins = logins;
        this.identities = identities;
        this.shelf = shelf;
        this.texts = texts;
    }

    /** Who may ask something of several dossiers. */
    public static Routes routes() {
        return Routes.of(post("/dossiers/bulk").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN));
    }

    /** One command a dossier; a repeat with the same key gets what each was answered first. */
    @PostMapping("/dossiers/bulk")
    Answer ask(Person who, Submission submission) {
        Asked asked = submission.read(fields -> Asked.read(fields, logins::agent, MOST));
        Actor actor = Acting.as(who);
        String id = submission.idempotencyKey().map(UUID::toString).orElseGet(identities::next);
        Map<String, List<String>> outcomes = new LinkedHashMap<>();
        long seen = 0;
        for (DossierId dossier : asked.dossiers()) {
            try {
                long position =
                        door.prepare(asked.of(dossier, actor), who, submission, dossier.value())
                                .position();
                seen = Math.max(seen, position);
                outcomes.put(dossier.value(), List.of());
            } catch (RuntimeException refused) {
                outcomes.put(dossier.value(), told(refused, submission.locale()));
            }
        }
        shelf.keep(who, Shelf.outcomes(id), outcomes);
        return answer("/dossiers/bulk/" + id, id, seen == 0 ? null : seen);
    }

    private static Answer answer(String address, String id, @Nullable Long seen) {
        return new Answer(200, address, address, id, null, null, null, seen);
    }

    /** Why one dossier's command was refused; what concerns them all refuses them all. */
    private List<String> told(RuntimeException failed, Locale locale) {
        if (failed instanceof Refusal refusal
                && refusal.status() < 500
                && !refusal.reason().equals("key-reused")) {
            Problem problem = Problem.of(refusal, texts, locale);
            return List.of(problem.title(), problem.detail());
        }
        throw failed;
    }
}

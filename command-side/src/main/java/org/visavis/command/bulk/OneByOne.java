package org.visavis.command.bulk;

import org.jspecify.annotations.Nullable;
import org.visavis.command.dossier.DossierCommand;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.Identities;
import org.visavis.events.dossier.DossierId;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.keep.Shelf;
import org.visavis.web.problem.Problem;
import org.visavis.web.problem.Refusal;
import org.visavis.web.text.Texts;
import org.visavis.web.who.Person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Asks something of several dossiers, each by a command of its own: one that is refused keeps none
 * of the others back. What became of each is kept for whoever asked, and shown to them.
 */
public final class OneByOne {
    /** More would keep a person waiting before an answer that nobody reads to its end. */
    static final int MOST = 100;

    private final CommandDoor door;
    private final Identities identities;
    private final Shelf shelf;
    private final Texts texts;

    public OneByOne(CommandDoor door, Identities identities, Shelf shelf, Texts texts) {
        this.door = door;
        this.identities = identities;
        this.shelf = shelf;
        this.texts = texts;
    }

    /** One command a dossier; a repeat with the same key gets what each was answered first. */
    Answer ask(Map<DossierId, ? extends DossierCommand> asked, Person who, Submission submission) {
        String id = submission.idempotencyKey().map(UUID::toString).orElseGet(identities::next);
        Map<String, List<String>> outcomes = new LinkedHashMap<>();
        long seen = 0;
        for (Map.Entry<DossierId, ? extends DossierCommand> one : asked.entrySet()) {
            String dossier = one.getKey().value();
            try {
                long position = door.prepare(one.getValue(), who, submission, dossier).position();
                seen = Math.max(seen, position);
                outcomes.put(dossier, List.of());
            } catch (RuntimeException refused) {
                outcomes.put(dossier, told(refused, submission.locale()));
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

package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.events.dossier.Correspondence.MessageWritten;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who spoke last, and what the party says of the answers.
 *
 * @param askedAt when the party last spoke, where nobody has answered since
 * @param given each message that was to answer them, and whether it did
 */
record Answers(@Nullable Instant askedAt, Map<Integer, Judged> given) {
    static final Answers NONE = new Answers(null, Map.of());

    /** What the party says of an answer. */
    enum Judged {
        NOT_YET,
        HELPED,
        HELPED_NOT;

        static Judged as(boolean helped) {
            return helped ? HELPED : HELPED_NOT;
        }
    }

    Answers asked(Instant at) {
        return new Answers(at, given);
    }

    Answers spoken() {
        return new Answers(null, given);
    }

    /** What the program writes by itself answers nobody. */
    Answers written(MessageWritten it) {
        Answers next = it.by() == null ? this : spoken();
        return Boolean.TRUE.equals(it.answers()) ? next.with(it.number(), Judged.NOT_YET) : next;
    }

    Answers judged(int number, boolean helped) {
        return with(number, Judged.as(helped));
    }

    /** What the party says of this message; nothing where it was to answer nothing. */
    Optional<Judged> of(int number) {
        return Optional.ofNullable(given.get(number));
    }

    private Answers with(int number, Judged judged) {
        Map<Integer, Judged> all = new HashMap<>(given);
        all.put(number, judged);
        return new Answers(askedAt, Map.copyOf(all));
    }
}

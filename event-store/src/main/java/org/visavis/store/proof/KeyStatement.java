package org.visavis.store.proof;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * That a key signs from a moment on, until the next such statement.
 *
 * @param from in real time
 */
public record KeyStatement(NoteKey key, Instant from) {
    private static final String KIND = "visavis-key";

    /** What is signed. */
    String text() {
        return KIND + "\n" + key.text() + "\n" + from + "\n";
    }

    /** The statement that a note makes; empty if it says something else. */
    public static Optional<KeyStatement> in(SignedNote note) {
        String[] lines = note.text().split("\n", -1);
        if (lines.length != 4 || !lines[0].equals(KIND) || lines[1].split("\\+", -1).length < 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(new KeyStatement(new NoteKey(lines[1]), Instant.parse(lines[2])));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

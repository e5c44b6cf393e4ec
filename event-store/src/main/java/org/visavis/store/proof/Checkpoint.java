package org.visavis.store.proof;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the whole history was at one moment, in a few bytes. As in C2SP's tlog-checkpoint, with the
 * moment as a fourth line.
 *
 * @param origin which store: {@code visavis/} and its epoch
 * @param size how many events it held
 * @param root the head of the tree over them, in Base64
 * @param at when it was signed, in real time
 */
public record Checkpoint(String origin, long size, String root, Instant at) {
    private static final String ORIGIN = "visavis/";
    private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,17}");

    static Checkpoint of(String epoch, long size, byte[] root, Instant at) {
        return new Checkpoint(ORIGIN + epoch, size, Base64.getEncoder().encodeToString(root), at);
    }

    /** What is signed. */
    String text() {
        return origin + "\n" + size + "\n" + root + "\n" + at + "\n";
    }

    /** The checkpoint that a note tells; empty if it tells something else. */
    public static Optional<Checkpoint> in(SignedNote note) {
        String[] lines = note.text().split("\n", -1);
        if (lines.length != 5
                || !lines[0].startsWith(ORIGIN)
                || !SIZE.matcher(lines[1]).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Checkpoint(
                            lines[0], Long.parseLong(lines[1]), lines[2], Instant.parse(lines[3])));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

package org.visavis.store.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A few lines of text and who signed them, as in C2SP's signed-note: the text, an empty line, and a
 * line for each signature.
 *
 * @param text whole lines, none of them empty
 */
public record SignedNote(String text, List<Signature> signatures) {
    private static final String DASH = "— ";

    /** Keeps the signatures from being changed afterwards. */
    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /**
     * One signature.
     *
     * @param key the name of the key
     * @param blob in Base64: the first four bytes tell the key, the others are the signature
     */
    public record Signature(String key, String blob) {
        byte[] keyId() {
            return Arrays.copyOf(Base64.getDecoder().decode(blob), NoteKey.ID_BYTES);
        }

        byte[] bytes() {
            byte[] decoded = Base64.getDecoder().decode(blob);
            return Arrays.copyOfRange(decoded, NoteKey.ID_BYTES, decoded.length);
        }
    }

    /** As it is sent and kept. */
    public String written() {
        var lines = new StringBuilder(text).append('\n');
        for (var signature : signatures) {
            lines.append(DASH)
                    .append(signature.key())
                    .append(' ')
                    .append(signature.blob())
                    .append('\n');
        }
        return lines.toString();
    }

    /**
     * The notes of a file in which they follow each other, each with an empty line behind it. What
     * a crash cut off at the end is left out.
     */
    public static List<SignedNote> all(String file) {
        List<SignedNote> notes = new ArrayList<>();
        int from = 0;
        for (int end = end(file, from); end > 0; end = end(file, from)) {
            read(file.substring(from, end)).ifPresent(notes::add);
            from = end;
        }
        return notes;
    }

    /** How much of such a file is whole. */
    static int wholePart(String file) {
        int whole = 0;
        for (int end = end(file, whole); end > 0; end = end(file, whole)) {
            whole = end;
        }
        return whole;
    }

    private static int end(String file, int from) {
        int text = file.indexOf("\n\n", from);
        int signed = text < 0 ? -1 : file.indexOf("\n\n", text + 2);
        return signed < 0 ? -1 : signed + 2;
    }

    private static Optional<SignedNote> read(String written) {
        int blank = written.indexOf("\n\n");
        List<Signature> signatures = new ArrayList<>();
        for (String line : written.substring(blank + 2).strip().split("\n", -1)) {
            String[] parts = line.split(" ", -1);
            if (parts.length != 3 || !line.startsWith(DASH)) {
                return Optional.empty();
            }
            signatures.add(new Signature(parts[1], parts[2]));
        }
        return Optional.of(new SignedNote(written.substring(0, blank + 1), signatures));
    }
}

package org.visavis.store.proof;

import java.util.Base64;
import java.util.List;
import java.util.Random;

/** One change, made at random, to a proof that was genuine. */
final class Forgery {
    private static final String LETTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private Forgery() {}

    /** Changes the lines; what it did. */
    static String in(List<String> lines, Random random) {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        String forged =
                switch (random.nextInt(6)) {
                    case 0 -> withoutOneField(line, random);
                    case 1 -> inside(line, random);
                    default -> withAnotherSign(line, random);
                };
        if (random.nextInt(10) == 0) {
            int other = random.nextInt(lines.size());
            forged = lines.get(other);
            lines.set(other, line);
        }
        if (forged.equals(line)) {
            return in(lines, random);
        }
        lines.set(at, forged);
        return "line " + (at + 1) + ": " + line + " -> " + forged;
    }

    private static String withAnotherSign(String line, Random random) {
        int at = random.nextInt(line.length());
        char sign = LETTERS.charAt(random.nextInt(LETTERS.length()));
        return line.substring(0, at) + sign + line.substring(at + 1);
    }

    private static String withoutOneField(String line, Random random) {
        String[] fields = line.split(" ", -1);
        int at = random.nextInt(fields.length);
        fields[at] = fields[random.nextInt(fields.length)];
        return String.join(" ", fields);
    }

    /** Changes what a field holds, and writes it as it should be written. */
    private static String inside(String line, Random random) {
        String[] fields = line.split(" ", -1);
        int at = random.nextInt(fields.length);
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(fields[at]);
            if (bytes.length > 0) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                fields[at] = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            }
        } catch (IllegalArgumentException e) {
            fields[at] = "-";
        }
        return String.join(" ", fields);
    }
}

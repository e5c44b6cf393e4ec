package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Conversation.ActRecorded;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * The acts that a log told, folded into a count and a digest: enough to see whether a later log
 * tells the same past.
 *
 * @param digest SHA-256, in hexadecimal, of the previous digest and the act
 */
record ImportedActs(int count, String digest) {
    static final ImportedActs NONE = new ImportedActs(0, "");

    ImportedActs then(ActRecorded act) {
        return then(act.activity(), act.transition(), act.by(), act.happenedAt());
    }

    ImportedActs then(String activity, @Nullable String transition, AgentId by, Instant at) {
        String act = String.join("\u0000", digest, activity, "" + transition, by.value(), "" + at);
        return new ImportedActs(count + 1, sha256(act));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK knows SHA-256", e);
        }
    }
}

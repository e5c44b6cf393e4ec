package org.visavis.web.form;

import org.jspecify.annotations.Nullable;
import org.visavis.web.problem.FieldProblem;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What a POST asks, whether it came as JSON or as a form. A controller receives it as a plain
 * argument and reads it once:
 *
 * {@snippet :
 * AssignReferent command = submission.read(
 *     fields -> new AssignReferent(fields.text("agent"), fields.text("reason")));
 * }
 */
public final class Submission {
    private final ObjectNode body;
    private final Envelope envelope;

    /**
     * What stands around the body.
     *
     * @param key what makes a repeat recognisable
     * @param version the version that the asker saw
     * @param digest of all that makes two requests the same, in hexadecimal
     * @param browser whether a person's browser sent it
     * @param locale the reader's language
     */
    record Envelope(
            @Nullable UUID key,
            @Nullable Long version,
            String digest,
            boolean browser,
            Locale locale) {}

    Submission(ObjectNode body, Envelope envelope) {
        this.body = body;
        this.envelope = envelope;
    }

    /**
     * Reads the fields, all of them, and then says at once all that is wrong.
     *
     * @throws BadRequest when any field that was asked for is missing or malformed
     */
    public <T> T read(Function<Fields, T> reading) {
        return read(body, reading);
    }

    static <T> T read(ObjectNode object, Function<Fields, T> reading) {
        List<FieldProblem> problems = new ArrayList<>();
        try {
            T result = reading.apply(new Fields(object, "", problems));
            if (problems.isEmpty()) {
                return result;
            }
        } catch (RuntimeException stumbled) {
            // A placeholder may be refused by what is being made of it: the cause is the field.
            if (problems.isEmpty()) {
                throw stumbled;
            }
        }
        throw new BadRequest(problems);
    }

    /** The header {@code Idempotency-Key}, or a form's hidden field {@code key}. */
    public Optional<UUID> idempotencyKey() {
        return Optional.ofNullable(envelope.key());
    }

    /** The header {@code If-Match: "n"}, or a form's hidden field {@code version}. */
    public Optional<Long> expectedVersion() {
        return Optional.ofNullable(envelope.version());
    }

    /** SHA-256 over method, path and fields; the same for JSON whatever its spacing and order. */
    public byte[] digest() {
        return HexFormat.of().parseHex(envelope.digest());
    }

    /** Whether the answer goes to a person's browser (303) or to a program (JSON). */
    public boolean fromBrowser() {
        return envelope.browser();
    }

    /** The language in which to answer. */
    public Locale locale() {
        return envelope.locale();
    }
}

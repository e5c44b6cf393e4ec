package org.visavis.query.proof;

import org.jspecify.annotations.Nullable;
import org.visavis.store.proof.Checkpoint;
import org.visavis.store.proof.CheckpointLog;
import org.visavis.store.proof.KeyStatement;
import org.visavis.store.proof.SignedNote;
import org.visavis.store.proof.SigningKeys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was signed on one day, the newest first.
 *
 * @param day (UTC) on which it was signed; none if nothing ever was
 * @param older the day before on which something was signed
 */
public record CheckpointList(
        @Nullable LocalDate day, @Nullable LocalDate older, List<Signed> checkpoints) {

    /**
     * One checkpoint, or that the history was restored.
     *
     * @param note as it was signed
     * @param origin which store; none, like all that follows, where the history was restored
     * @param size how many events it counted
     * @param root the head of the tree over them, in Base64
     * @param at when it was signed
     */
    public record Signed(
            String note,
            @Nullable String origin,
            @Nullable Long size,
            @Nullable String root,
            @Nullable Instant at) {
        static Signed of(SignedNote note) {
            return Checkpoint.in(note)
                    .map(
                            it ->
                                    new Signed(
                                            note.written(),
                                            it.origin(),
                                            it.size(),
                                            it.root(),
                                            it.at()))
                    .orElseGet(() -> new Signed(note.written(), null, null, null, null));
        }
    }

    /**
     * A key that signs, or did.
     *
     * @param key as verifiers are told it
     */
    public record Key(String key, Instant from) {}

    /** Those of a day, or of the latest. */
    static Optional<CheckpointList> of(CheckpointLog log, Optional<LocalDate> asked) {
        List<LocalDate> days = log.days();
        Optional<LocalDate> day = asked.or(() -> days.stream().findFirst());
        if (asked.isPresent() && !days.contains(asked.get())) {
            return Optional.empty();
        }
        return Optional.of(
                new CheckpointList(
                        day.orElse(null),
                        day.flatMap(it -> days.stream().filter(it::isAfter).findFirst())
                                .orElse(null),
                        day.map(log::of).orElse(List.of()).reversed().stream()
                                .map(Signed::of)
                                .toList()));
    }

    /** The keys, the one that signs now first. */
    static List<Key> keys(SigningKeys keys) {
        return keys.statements().reversed().stream()
                .flatMap(note -> KeyStatement.in(note).stream())
                .map(it -> new Key(it.key().text(), it.from()))
                .toList();
    }
}

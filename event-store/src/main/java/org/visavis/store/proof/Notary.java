package org.visavis.store.proof;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.visavis.store.StoreUnavailable;
import org.visavis.store.read.Sql;

import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import javax.sql.DataSource;

/**
 * Signs what the history is, and nothing that contradicts what was signed before: where the store
 * is not a continuation of the last checkpoint, no other one is made, and everybody is told.
 */
final class Notary {
    private static final Logger log = LoggerFactory.getLogger(Notary.class);
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
    private static final int LOOKS = 60;

    private final EventTree tree;
    private final Sql sql;
    private final SigningKeys keys;
    private final CheckpointLog kept;
    private final InstantSource clock;
    private volatile @Nullable String fault;

    /**
     * @param clock tells real time
     */
    Notary(
            DataSource source,
            EventTree tree,
            SigningKeys keys,
            CheckpointLog kept,
            InstantSource clock) {
        this.tree = tree;
        this.sql = new Sql(source);
        this.keys = keys;
        this.kept = kept;
        this.clock = clock;
    }

    /** What keeps it from signing, if anything. */
    Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    /**
     * Signs what is recorded by now, unless it was signed already. Nobody else may be at it.
     *
     * @param readAgain whether some of the events are read again before
     */
    void sign(boolean readAgain) {
        long size = tree.cover();
        @Nullable String found = contradiction(size);
        if (found == null && (readAgain || fault != null)) {
            found = tree.ask(Audit::next).orElse(null);
        }
        tell(found, readAgain);
        if (found == null && size > signed()) {
            byte[] root = tree.ask((_, tiles) -> new MerkleTree(tiles, size).root());
            var now = clock.instant();
            kept.add(keys.sign(Checkpoint.of(epoch(), size, root, now).text(), now), now);
        }
    }

    /**
     * The newest checkpoint that counts the event at this position; made now if there is none.
     *
     * @throws StoreUnavailable if none can be made
     */
    SignedNote covering(long position) {
        for (int look = 0; look < LOOKS; look++) {
            var newest = newest();
            if (newest.isPresent()
                    && Checkpoint.in(newest.get()).orElseThrow().size() >= position) {
                return newest.get();
            }
            if (!tree.alone(EventTree.SIGNING, () -> sign(false))) {
                LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            } else if (fault != null) {
                break;
            }
        }
        throw new StoreUnavailable(
                "No checkpoint can be signed", new IllegalStateException(fault().orElse("Busy")));
    }

    /** The checkpoint that was signed last; none, or none since the history was restored. */
    Optional<SignedNote> newest() {
        return kept.last().filter(note -> Checkpoint.in(note).isPresent());
    }

    private long signed() {
        return newest().flatMap(Checkpoint::in).map(Checkpoint::size).orElse(0L);
    }

    private @Nullable String contradiction(long size) {
        var last = newest().flatMap(Checkpoint::in);
        if (last.isEmpty() || isBeginning(last.get(), size)) {
            return null;
        }
        // The tiles are derived, so they may be what is wrong: the events themselves decide.
        tree.forget();
        long again = tree.cover();
        return isBeginning(last.get(), again)
                ? null
                : "The store holds %d events that do not continue the checkpoint of %s over %d"
                        .formatted(again, last.get().at(), last.get().size());
    }

    private boolean isBeginning(Checkpoint last, long size) {
        return last.size() <= size
                && tree.ask(
                        (_, tiles) ->
                                Base64.getEncoder()
                                        .encodeToString(new MerkleTree(tiles, last.size()).root())
                                        .equals(last.root()));
    }

    private void tell(@Nullable String found, boolean again) {
        if (found != null && (again || fault == null)) {
            log.error("The history is not what was signed; no checkpoint is made. {}", found);
        } else if (found == null && fault != null) {
            log.warn("The history is again what was signed; checkpoints are made");
        }
        fault = found;
    }

    private String epoch() {
        return sql.first("select id from store.epoch", row -> row.getObject(1, UUID.class))
                .orElseThrow()
                .toString();
    }
}

package org.visavis.store.proof;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.visavis.store.read.Sql;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;

import javax.sql.DataSource;

/**
 * Proves the history to whoever does not trust us. Signs a checkpoint every ten minutes of real
 * time where something changed, at the end, and whenever a proof needs one; however many processes
 * run this, one of them does it.
 */
public final class Proofs implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Proofs.class);
    private static final Duration FIRST_ROUND = Duration.ofSeconds(30);

    private final DataSource source;
    private final InstantSource clock;
    private final SigningKeys keys;
    private final CheckpointLog kept;
    private final EventTree tree;
    private final Notary notary;
    private final PostOffice post;
    private final ScheduledExecutorService rounds =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("checkpoints").factory());

    private Proofs(DataSource source, Path data, CheckpointPost post, InstantSource clock) {
        this.source = source;
        this.clock = clock;
        this.keys = keys(data);
        this.kept = checkpoints(data);
        this.tree = new EventTree(source);
        this.notary = new Notary(source, tree, keys, kept, clock);
        this.post = new PostOffice(post, data.resolve("checkpoints").resolve("sent"));
    }

    /**
     * Starts to sign.
     *
     * @param source connections of the role that reads the store and owns schema {@code proof}
     * @param data the folder of what is kept in files
     * @param clock tells real time
     */
    public static Proofs start(
            DataSource source, Path data, CheckpointPost post, InstantSource clock) {
        var proofs = new Proofs(source, data, post, clock);
        var _ =
                proofs.rounds.scheduleWithFixedDelay(
                        proofs::round,
                        FIRST_ROUND.toSeconds(),
                        Audit.ROUND.toSeconds(),
                        TimeUnit.SECONDS);
        return proofs;
    }

    /** The keys of the installation that keeps its files in this folder. */
    public static SigningKeys keys(Path data) {
        return new SigningKeys(
                data.resolve("signing"), data.resolve("checkpoints").resolve("keys.txt"));
    }

    /**
     * Signs that the history was restored to what it was before the last checkpoint, so that
     * checkpoints go on. Whoever has one of those in between will see that it does not hold.
     *
     * @param reason in a sentence, for everybody
     * @return the checkpoint that does not hold any more; empty if there is none
     */
    public static Optional<Checkpoint> acceptRestored(Path data, String reason, Instant now) {
        var kept = checkpoints(data);
        var abandoned = kept.last().flatMap(Checkpoint::in);
        abandoned.ifPresent(
                last ->
                        kept.add(
                                keys(data).sign(new RestoredNotice(now, last, reason).text(), now),
                                now));
        return abandoned;
    }

    private static CheckpointLog checkpoints(Path data) {
        return new CheckpointLog(data.resolve("checkpoints"));
    }

    /** The public keys and how each vouches for the next. */
    public SigningKeys keys() {
        return keys;
    }

    /** What was signed. */
    public CheckpointLog checkpoints() {
        return kept;
    }

    /**
     * Writes what proves a stream. A checkpoint is made where the newest does not count all of it.
     *
     * @param shown which positions may be read; of the others the hash alone is told
     * @param earlier the size of a checkpoint that the reader has from elsewhere, so that it can be
     *     shown to be the beginning of the newest; 0 for none
     * @throws org.visavis.store.StoreUnavailable if no checkpoint can be made
     */
    public void write(String stream, LongPredicate shown, long earlier, Appendable out)
            throws IOException {
        List<EventRow> events =
                new Sql(source)
                        .list(
                                "select "
                                        + EventRow.COLUMNS
                                        + " from store.event e where stream = ? order by version",
                                EventRow::read,
                                stream);
        var checkpoint = notary.covering(events.isEmpty() ? 1 : events.getLast().position());
        // Written at once, so that no connection is held for a reader who is slow.
        out.append(tree.ask((_, tiles) -> text(stream, events, shown, earlier, checkpoint, tiles)));
    }

    private String text(
            String stream,
            List<EventRow> events,
            LongPredicate shown,
            long earlier,
            SignedNote checkpoint,
            Tiles tiles) {
        long size = Checkpoint.in(checkpoint).orElseThrow().size();
        var text = new ProofText(tiles, size);
        text.head(stream, keys.statements(), checkpoint);
        if (earlier > 0 && earlier < size) {
            text.continues(earlier);
        }
        text.events(events, shown);
        return text.written();
    }

    /** How it is doing. */
    public ProofHealth health() {
        var last = notary.newest().flatMap(Checkpoint::in);
        return new ProofHealth(
                last.map(Checkpoint::at).orElse(null),
                last.map(Checkpoint::size).orElse(0L),
                notary.fault().orElse(null));
    }

    /** Signs what changed, reads some events again, and sends the checkpoint of the day. */
    void round() {
        try {
            tree.alone(EventTree.SIGNING, () -> notary.sign(true));
            tree.alone(EventTree.SENDING, this::send);
        } catch (RuntimeException e) {
            log.warn("No checkpoint could be made, and will be again", e);
        }
    }

    private void send() {
        notary.newest().ifPresent(note -> post.offer(keys.statements(), note, clock.instant()));
    }

    @Override
    public void close() {
        rounds.shutdown();
        try {
            tree.alone(EventTree.SIGNING, () -> notary.sign(false));
        } catch (RuntimeException e) {
            log.warn("No checkpoint could be made at the end", e);
        }
        rounds.close();
    }
}

package org.visavis.query.operations;

import org.jspecify.annotations.Nullable;
import org.visavis.store.proof.ProofHealth;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How the service keeps up. Times are real ones.
 *
 * @param recorded the position of the last event
 * @param projected up to which position pages tell what happened
 * @param behind how many events are not in the pages yet
 * @param lagSeconds for how long that has been so
 * @param epoch what tells this store from any other, also from its own restored past
 * @param parked events that cannot be shown, each with its dossier where it has one
 * @param proof what was signed last, and why nothing is signed any more
 * @param tasks what was asked lately, the newest first
 */
public record OperationsView(
        long recorded,
        long projected,
        long behind,
        long lagSeconds,
        String epoch,
        List<ParkedEvent> parked,
        ProofHealth proof,
        List<AskedTask> tasks) {

    /** Whether something is waiting or being done. */
    public boolean busy() {
        return tasks.stream().anyMatch(task -> task.endedAt() == null);
    }

    /** Whether this is waiting or being done. */
    public boolean isAsked(String kind) {
        return tasks.stream().anyMatch(task -> task.kind().equals(kind) && task.endedAt() == null);
    }

    /**
     * An event that cannot be shown, or waits behind one.
     *
     * @param stream its dossier, agent, party…
     * @param dossier the same, where it is a dossier
     * @param title what the dossier is called
     * @param why the class of the error and the lines that led to it
     */
    public record ParkedEvent(
            long position,
            String stream,
            @Nullable String dossier,
            @Nullable String title,
            String why,
            Instant since) {}

    /**
     * Something that was asked.
     *
     * @param by the name of who asked; null where the program did by itself
     * @param step how far it is; null before it begins
     * @param percent how much of that step is done, where that is counted
     * @param outcome how it ended; null before
     * @param told why it was refused, or the class of the error that ended it
     * @param events how many events pages were made from, where they were
     * @param differing how many rows were not as before
     */
    public record AskedTask(
            String kind,
            @Nullable String by,
            Instant askedAt,
            @Nullable Instant begunAt,
            @Nullable Instant endedAt,
            @Nullable String step,
            @Nullable Integer percent,
            @Nullable String outcome,
            @Nullable String told,
            @Nullable Long events,
            @Nullable Long differing) {

        /** How long it took, in seconds; 0 before it has ended. */
        public long seconds() {
            return begunAt == null || endedAt == null
                    ? 0
                    : Duration.between(begunAt, endedAt).toSeconds();
        }
    }
}

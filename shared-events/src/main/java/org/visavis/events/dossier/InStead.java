package org.visavis.events.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wire.Wire;

import java.time.Instant;
import java.util.List;

/**
 * Acting in the party's stead: they are told before that it will be done, and after what was
 * changed.
 */
public sealed interface InStead extends DossierEvent {
    /**
     * Somebody will act for the party, and says so to them.
     *
     * @param number counts what was announced on the dossier, from 1
     * @param what what will be done
     * @param why told to the party
     * @param ground what allows it
     * @param words who consented and how, or why it cannot wait; absent where the ladder was
     *     climbed
     * @param missing the steps that had not been taken
     * @param changes what is meant to be changed; absent where that is not known yet
     * @param message the exchange in which the party is told; absent where it is somebody's work
     * @param action the number of that work; absent where it was written
     */
    @Wire("ActingInSteadAnnounced")
    record ActingInSteadAnnounced(
            DossierId dossier,
            int number,
            AgentId by,
            Confidential<String> what,
            Confidential<String> why,
            InSteadGround ground,
            @Nullable Confidential<String> words,
            List<ContactStep> missing,
            @Nullable Confidential<Changes> changes,
            @Nullable Integer message,
            @Nullable Integer action,
            Instant happenedAt)
            implements InStead {}

    /**
     * It was done, and the party is told what was changed.
     *
     * @param number of what was announced
     * @param changes old and new values
     * @param note what else the party should know
     * @param message the exchange in which they are told; absent where it is somebody's work
     * @param action the number of that work; absent where it was written
     */
    @Wire("ActedInStead")
    record ActedInStead(
            DossierId dossier,
            int number,
            AgentId by,
            Confidential<Changes> changes,
            @Nullable Confidential<String> note,
            @Nullable Integer message,
            @Nullable Integer action,
            Instant happenedAt)
            implements InStead {}

    /**
     * It will not be done after all.
     *
     * @param number of what was announced
     * @param reason told to the party
     */
    @Wire("ActingInSteadWithdrawn")
    record ActingInSteadWithdrawn(
            DossierId dossier,
            int number,
            AgentId by,
            Confidential<String> reason,
            Instant happenedAt)
            implements InStead {}

    /** What was changed, in order. */
    record Changes(List<Change> all) {
        /** Keeps the list from being changed afterwards. */
        public Changes {
            all = List.copyOf(all);
        }
    }

    /**
     * One value in place of another.
     *
     * @param field what it is the value of: name, email or phone on the party's own card, else in
     *     words
     * @param before absent where there was none
     */
    record Change(String field, @Nullable String before, String after) {}
}

package org.visavis.events.imports;

import org.jspecify.annotations.Nullable;
import org.visavis.events.Event;
import org.visavis.events.agent.AgentId;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wire.Wire;

import java.time.Instant;
import java.util.List;

/** The story of one reading of another system's log. */
public sealed interface ImportEvent extends Event {
    ImportId id();

    /**
     * An administrator handed in a log.
     *
     * @param size bytes of the file as it came
     */
    @Wire("ImportStarted")
    record ImportStarted(
            ImportId id,
            OrganisationId organisation,
            AgentId by,
            ReferentChoice referent,
            long size,
            Instant happenedAt)
            implements ImportEvent {}

    /**
     * Some of the log is in.
     *
     * @param tally what was read and made since the start
     * @param share how much of the file was read, in thousandths
     * @param refused what could not be taken in since the last time this was told
     */
    @Wire("ImportAdvanced")
    record ImportAdvanced(
            ImportId id, Tally tally, int share, List<RefusedCase> refused, Instant happenedAt)
            implements ImportEvent {}

    /** The log was read to its end. */
    @Wire("ImportFinished")
    record ImportFinished(ImportId id, Tally tally, Instant happenedAt) implements ImportEvent {}

    /**
     * The log could not be read to its end; what came before stays.
     *
     * @param reason a stable word, such as "not-xes" or "interrupted"
     * @param line where the reading stopped, from 1, where it is known
     * @param details what the words of the reason speak of, under the import's own key
     */
    @Wire("ImportFailed")
    record ImportFailed(
            ImportId id,
            Tally tally,
            String reason,
            @Nullable Integer line,
            Confidential<List<String>> details,
            Instant happenedAt)
            implements ImportEvent {}
}

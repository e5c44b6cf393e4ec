package org.visavis.command.imports;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.events.imports.ImportEvent;
import org.visavis.events.imports.ImportEvent.ImportFailed;
import org.visavis.events.imports.ImportEvent.ImportFinished;
import org.visavis.events.imports.ImportId;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;

/**
 * End the reading with what is known by now.
 *
 * @param failure why it could not go on; none if the log was read to its end
 */
public record EndImport(@TargetAggregateIdentifier ImportId id, @Nullable Failure failure)
        implements ImportCommand {

    /** A stable word for why, the line, from 1, where it is known, and what the words speak of. */
    public record Failure(String reason, @Nullable Integer line, List<String> details) {
        /** The program ended while it was reading. */
        public static final Failure INTERRUPTED = new Failure("interrupted", null, List.of());
    }

    static List<ImportEvent> decide(EndImport command, ImportState state, Instant now) {
        ImportState.Running running = state.running();
        Failure failure = command.failure();
        return List.of(
                failure == null
                        ? new ImportFinished(command.id(), running.tally(), now)
                        : new ImportFailed(
                                command.id(),
                                running.tally(),
                                failure.reason(),
                                failure.line(),
                                Confidential.about(command.id(), failure.details()),
                                now));
    }
}

package org.visavis.command.imports;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.visavis.command.imports.xes.LogBroken;
import org.visavis.command.imports.xes.LogItem;
import org.visavis.command.imports.xes.ReadingLimits;
import org.visavis.command.imports.xes.Trace;
import org.visavis.command.imports.xes.UnreadableTrace;
import org.visavis.command.imports.xes.XesReader;
import org.visavis.command.platform.CommandDoor;
import org.visavis.events.imports.ImportId;
import org.visavis.events.imports.RefusedCase;
import org.visavis.events.privacy.Confidential;
import org.visavis.store.Header;
import org.visavis.web.problem.Unavailable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Reads one log from its first trace to its last, telling on the way how far it has come. */
final class LogReading {
    private static final Logger LOG = LoggerFactory.getLogger(LogReading.class);
    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(1);

    private final CommandDoor door;
    private final InstantSource clock;
    private final ImportId id;
    private final Header header;
    private final Progress progress;
    private final CaseIntake intake;
    private int share;

    LogReading(
            CommandDoor door,
            InstantSource clock,
            ImportId id,
            Header header,
            Progress progress,
            CaseIntake intake) {
        this.door = door;
        this.clock = clock;
        this.id = id;
        this.header = header;
        this.progress = progress;
        this.intake = intake;
    }

    void read(Path file) {
        EndImport.@Nullable Failure failure = null;
        try {
            readAll(file);
        } catch (LogBroken broken) {
            failure = new EndImport.Failure(broken.why().code(), broken.line(), broken.arguments());
        } catch (IOException | RuntimeException | Error failed) {
            LOG.error("The reading of a log stopped: {}", id, failed);
            failure = new EndImport.Failure("not-stored", null, List.of());
        }
        if (Thread.interrupted()) {
            failure = EndImport.Failure.INTERRUPTED;
        }
        share = failure == null ? 1000 : share;
        askUntilTaken(news());
        askUntilTaken(new EndImport(id, failure));
    }

    /** The story of an import has an end, also where the store was away for a while. */
    private void askUntilTaken(ImportCommand command) {
        boolean taken = false;
        while (!taken) {
            try {
                ask(command);
                taken = true;
            } catch (Unavailable _) {
                LockSupport.parkNanos(BETWEEN_REPORTS.toNanos());
                if (Thread.currentThread().isInterrupted()) {
                    throw new IllegalStateException("Stopped before the end could be told");
                }
            }
        }
    }

    private void readAll(Path file) throws LogBroken, IOException {
        long size = Math.max(1, Files.size(file));
        Instant due = clock.instant().plus(BETWEEN_REPORTS);
        try (XesReader log = XesReader.open(file, ReadingLimits.USUAL);
                Lanes lanes = new Lanes()) {
            try {
                Optional<LogItem> item = log.next();
                while (item.isPresent() && !Thread.currentThread().isInterrupted()) {
                    take(item.get(), lanes);
                    if (clock.instant().isAfter(due)) {
                        share = (int) Math.min(1000, log.bytesRead() * 1000 / size);
                        ask(news());
                        due = clock.instant().plus(BETWEEN_REPORTS);
                    }
                    item = log.next();
                }
            } finally {
                lanes.drain();
            }
        }
    }

    private void take(LogItem item, Lanes lanes) {
        progress.read();
        switch (item) {
            case Trace trace -> {
                intake.meetAgents(trace);
                lanes.submit(trace.reference(), () -> intake.take(trace));
            }
            case UnreadableTrace unreadable ->
                    progress.refused(
                            new RefusedCase(
                                    unreadable.reference(),
                                    unreadable.line(),
                                    unreadable.why().code(),
                                    Confidential.about(id, unreadable.arguments())));
        }
    }

    private AdvanceImport news() {
        Progress.News news = progress.takeNews();
        return new AdvanceImport(id, news.tally(), share, news.refused());
    }

    private void ask(ImportCommand command) {
        door.ask(command, header, null);
    }
}

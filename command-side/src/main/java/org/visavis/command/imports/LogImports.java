package org.visavis.command.imports;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.InputStreamSource;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Registry;
import org.visavis.command.imports.xes.LogBroken;
import org.visavis.command.imports.xes.ReadingLimits;
import org.visavis.command.imports.xes.XesReader;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.Identities;
import org.visavis.command.procedure.PublishProcedure;
import org.visavis.events.imports.ImportId;
import org.visavis.events.imports.ReferentChoice;
import org.visavis.events.procedure.ProcedureId;
import org.visavis.store.Header;
import org.visavis.store.Receipt;
import org.visavis.web.form.Submission;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.who.Person;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The logs in hand: each is read on a thread of its own, after whoever handed it in has gone. */
public final class LogImports implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LogImports.class);
    private static final Header INTERRUPTED =
            new Header("system", "SYSTEM", null, null, "visavis", null);

    private final CommandDoor door;
    private final Registry registry;
    private final Identities identities;
    private final InstantSource clock;
    private final ImportFolder folder;
    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean running;

    public LogImports(
            CommandDoor door,
            Registry registry,
            Identities identities,
            InstantSource clock,
            ImportFolder folder) {
        this.door = door;
        this.registry = registry;
        this.identities = identities;
        this.clock = clock;
        this.folder = folder;
    }

    /**
     * Keeps the log and begins to read it; a repeat of the submission meets the first reading.
     *
     * @throws UnreadableLog if it is no log, or breaks before its first trace: nothing is kept
     */
    Receipt begin(
            ImportId id,
            Person who,
            Submission submission,
            InputStreamSource log,
            ReferentChoice referent)
            throws IOException {
        Actor actor = Acting.as(who);
        Header header = CommandDoor.header(who);
        String procedureName;
        try (InputStream input = log.getInputStream();
                XesReader head = XesReader.open(input, ReadingLimits.USUAL)) {
            procedureName = head.name().orElse("Dossiers repris d’un autre système");
        } catch (LogBroken broken) {
            throw new UnreadableLog(broken);
        }
        try {
            Path file = keep(id, log);
            var setting =
                    new CaseIntake.Setting(
                            id, actor, header, procedure(actor, header, procedureName), referent);
            Receipt receipt =
                    door.ask(
                            new StartImport(id, actor, referent, Files.size(file)),
                            who,
                            submission);
            if (receipt.repeated()) {
                forget(id);
            } else {
                readers.execute(() -> read(file, setting));
            }
            return receipt;
        } catch (IOException | RuntimeException notBegun) {
            forget(id);
            throw notBegun;
        }
    }

    private Path keep(ImportId id, InputStreamSource log) throws IOException {
        try (InputStream input = log.getInputStream()) {
            return folder.keep(id, input);
        }
    }

    private void read(Path file, CaseIntake.Setting setting) {
        var progress = new Progress();
        var agents = new NewAgents(door, registry, identities);
        var intake = new CaseIntake(door, registry, identities, agents, setting, progress);
        new LogReading(door, clock, setting.source(), setting.header(), progress, intake)
                .read(file);
        forget(setting.source());
    }

    private ProcedureId procedure(Actor actor, Header header, String name) {
        var id = new ProcedureId(identities.of("procedure", actor.organisation().value(), name));
        if (registry.procedure(id).isEmpty()) {
            door.ensure(
                    new PublishProcedure(
                            id,
                            actor,
                            name,
                            "Reprise du journal d’un autre système",
                            actor.agent(),
                            0,
                            null),
                    header);
        }
        return id;
    }

    private void forget(ImportId id) {
        try {
            folder.forget(id);
        } catch (IOException e) {
            LOG.warn("The log of import {} could not be deleted", id, e);
        }
    }

    /** Says of each reading that was cut off when its program ended that it will not go on. */
    @Override
    public void start() {
        running = true;
        try {
            folder.clear(this::endInterrupted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endInterrupted(ImportId id) {
        try {
            door.ask(new EndImport(id, EndImport.Failure.INTERRUPTED), INTERRUPTED, null);
        } catch (NotVisible _) {
            LOG.info("The reading of {} had not begun, or was over", id);
        }
    }

    @Override
    public void stop() {
        readers.shutdownNow();
        try {
            if (!readers.awaitTermination(5, TimeUnit.SECONDS)) {
                LOG.warn("A log was still being read; the next start will say so");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    /** Before the doors open: a log that is handed in must not be taken for a leftover. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

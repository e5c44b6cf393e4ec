package org.visavis.standalone;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.visavis.ground.Access;
import org.visavis.ground.Variables;
import org.visavis.store.Wake;
import org.visavis.store.proof.EventExport;
import org.visavis.store.proof.Proofs;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What may be asked about the proof of the history by a word on the command line. */
enum ProofCommand {
    /** Makes a new key for checkpoints; programs that run sign with it at once. */
    ROTATE_SIGNING_KEY("rotate-signing-key", 0) {
        @Override
        void run(Variables said, List<String> arguments) {
            LOG.info(
                    "From now on this key signs: {}",
                    Proofs.keys(said.data()).rotate(Instant.now()).text());
        }
    },

    /** Says, signed and for everybody, that the history was restored to an earlier state. */
    ACCEPT_RESTORED_HISTORY("accept-restored-history", 1) {
        @Override
        void run(Variables said, List<String> arguments) {
            Proofs.acceptRestored(said.data(), arguments.getFirst(), Instant.now())
                    .ifPresentOrElse(
                            last ->
                                    LOG.info(
                                            "The checkpoint of {} over {} events counts no more",
                                            last.at(),
                                            last.size()),
                            () -> LOG.info("No checkpoint was made yet that could be given up"));
        }
    },

    /** Writes all events to a file, for an auditor. */
    EXPORT_EVENTS("export-events", 1) {
        @Override
        void run(Variables said, List<String> arguments) throws IOException, SQLException {
            Path file = Path.of(arguments.getFirst());
            if (said.databaseUrl().isPresent()) {
                export(said.databaseUrl().get(), said.role("QUERY"), file);
                return;
            }
            try (var folder = Folder.open(said.data());
                    var ground = Ground.lay(Settings.from(said.environment()), folder.path())) {
                export(ground.access().url(), ground.access().query(), file);
            }
        }
    };

    private static final Logger LOG = LoggerFactory.getLogger(ProofCommand.class);

    private final String word;
    private final int needed;

    ProofCommand(String word, int needed) {
        this.word = word;
        this.needed = needed;
    }

    abstract void run(Variables said, List<String> arguments) throws IOException, SQLException;

    /**
     * Does what the command line asks for; whether it asks for one of these.
     *
     * @throws IllegalArgumentException if what follows the word is not what it needs
     */
    static boolean ran(String[] line) throws IOException, SQLException {
        var words = Arrays.stream(line).filter(it -> !it.startsWith("--")).toList();
        Optional<ProofCommand> asked =
                Arrays.stream(values())
                        .filter(it -> !words.isEmpty() && words.getFirst().equals(it.word))
                        .findFirst();
        if (asked.isPresent()) {
            asked.get().checked(line, words.subList(1, words.size()));
        }
        return asked.isPresent();
    }

    private void checked(String[] line, List<String> arguments) throws IOException, SQLException {
        if (arguments.size() != needed) {
            throw new IllegalArgumentException(
                    "Expected %d words after %s, not %d".formatted(needed, word, arguments.size()));
        }
        try (var context =
                new SpringApplicationBuilder(Nothing.class)
                        .web(WebApplicationType.NONE)
                        .run(line)) {
            run(new Variables(context.getEnvironment()), arguments);
        }
    }

    private static void export(String url, Access.Role role, Path file)
            throws IOException, SQLException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW)) {
            long events = EventExport.write(Wake.source(url, role.user(), role.password()), out);
            LOG.info("{} events were written", events);
        }
    }

    /** No part of the service is needed, only what the environment says and where logs go. */
    @Configuration(proxyBeanMethods = false)
    static class Nothing {}
}

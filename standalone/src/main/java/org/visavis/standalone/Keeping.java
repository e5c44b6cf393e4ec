package org.visavis.standalone;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.visavis.store.backup.Backup;
import org.visavis.store.backup.KeyBackup;
import org.visavis.store.backup.Restoration;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * The errands of whoever keeps the service: copies of the events and of the keys, and the way back
 * from them.
 */
final class Keeping {
    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);
    private static final String USUAL_DAYS = "7";

    private final Settings settings;
    private final ApplicationArguments said;

    /** One of these errands. */
    interface Doing {
        void with(Keeping keeping) throws Exception;
    }

    /** Needs none of the program's parts, only its settings and its log. */
    @Configuration(proxyBeanMethods = false)
    static class Nothing {}

    private Keeping(Settings settings, ApplicationArguments said) {
        this.settings = settings;
        this.said = said;
    }

    static void run(String[] arguments, Doing errand) throws Exception {
        try (ConfigurableApplicationContext context =
                new SpringApplicationBuilder(Nothing.class)
                        .web(WebApplicationType.NONE)
                        .bannerMode(Banner.Mode.OFF)
                        .run(arguments)) {
            errand.with(
                    new Keeping(
                            Settings.from(context.getEnvironment()),
                            context.getBean(ApplicationArguments.class)));
        }
    }

    /** {@code backup <folder> [--since-last]}, also while the service runs. */
    void backUp() throws Exception {
        try (WayIn way = WayIn.beside(settings);
                Connection owner = way.owner()) {
            Path file =
                    said.containsOption("since-last")
                            ? Backup.takeSinceLast(owner, place())
                            : Backup.take(owner, place());
            LOG.info("The events are in {}; the keys are not: back them up apart", file);
        }
    }

    /** {@code restore <file or folder> [--until=<instant>]}, into a store without events. */
    void restore() throws Exception {
        Path from = place();
        Instant until = option("until").map(Keeping::instant).orElse(null);
        try (WayIn way = WayIn.alone(settings)) {
            way.laySchemas();
            try (Connection owner = way.owner()) {
                long last = Restoration.restore(owner, from, until);
                LOG.info(
                        "Restored and verified up to position {}; the next start makes the pages",
                        last);
            }
        }
    }

    /** {@code backup-keys <folder> [--days=7]}: deletes the copies that are older. */
    void backUpKeys() throws Exception {
        Duration kept = Duration.ofDays(Long.parseLong(option("days").orElse(USUAL_DAYS)));
        Path file = keys().take(place(), kept, Instant.now());
        LOG.info("The keys are in {}", file);
    }

    /** {@code restore-keys <file>}: what was erased meanwhile stays erased. */
    void restoreKeys() throws Exception {
        int laid = keys().restore(place());
        LOG.info("{} files were missing, and are back", laid);
    }

    /** Those of persons, and those that sign checkpoints. */
    private KeyBackup keys() {
        return new KeyBackup(settings.data(), List.of("keys", "signing"));
    }

    /** What stands after the errand's word. */
    private Path place() {
        List<String> words = said.getNonOptionArgs();
        if (words.size() != 2) {
            throw new IllegalArgumentException("Expected one place after the word " + words);
        }
        return Path.of(words.getLast()).toAbsolutePath();
    }

    private Optional<String> option(String name) {
        List<String> values = said.getOptionValues(name);
        return values == null ? Optional.empty() : values.stream().findFirst();
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "Expected a moment such as 2026-03-01T12:00:00Z, not " + text, e);
        }
    }
}

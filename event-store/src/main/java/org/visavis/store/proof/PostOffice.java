package org.visavis.store.proof;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Sends one checkpoint a day at most, and remembers in a file that it did. */
final class PostOffice {
    private static final Logger log = LoggerFactory.getLogger(PostOffice.class);

    private final CheckpointPost post;
    private final Path memory;

    PostOffice(CheckpointPost post, Path memory) {
        this.post = post;
        this.memory = memory;
    }

    /** Sends it unless one was sent this day, or it was sent before; tried again if that fails. */
    void offer(List<SignedNote> keys, SignedNote newest, Instant now) {
        var day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        String head = newest.signatures().getFirst().blob();
        try {
            String sent = sent();
            if (sent.startsWith(day + " ") || sent.endsWith(" " + head)) {
                return;
            }
            post.send(day, keys, newest);
            var draft = memory.resolveSibling("sent.draft");
            Files.writeString(draft, day + " " + head, StandardCharsets.UTF_8);
            Files.move(draft, memory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            log.warn("The checkpoint of the day could not be sent, and will be again", e);
        }
    }

    private String sent() throws IOException {
        try {
            return Files.readString(memory, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return "";
        }
    }
}

package org.visavis.command.inbox;

import org.springframework.core.io.ByteArrayResource;
import org.visavis.command.files.Files;
import org.visavis.events.file.FileCard;
import org.visavis.events.file.FileId;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Keeps the files of a mail before the mail itself is written down. Their ids are made of its mark:
 * whoever takes it again finds them there.
 */
final class Attachments {
    private final Files files;

    Attachments(Files files) {
        this.files = files;
    }

    /**
     * Keeps them, of whatever kind they are.
     *
     * @param about under whose key
     * @param mark of the mail
     */
    List<FileCard> keep(List<Attached> attached, Object about, String mark) {
        List<FileCard> kept = new ArrayList<>();
        for (Attached file : attached) {
            String which = String.join("/", "file", mark, about.toString(), "" + kept.size());
            byte[] name = which.getBytes(StandardCharsets.US_ASCII);
            kept.add(
                    files.keep(
                            new FileId(UUID.nameUUIDFromBytes(name).toString()),
                            about,
                            file.name(),
                            new ByteArrayResource(file.bytes())));
        }
        return kept;
    }
}

package org.visavis.standalone.mailbox;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * All mails that the town's people received, one file each, so that no end of the program loses
 * one.
 */
final class Letterbox {
    private static final String ENDING = ".eml";

    private final Path folder;
    private final List<Mail> mails = new ArrayList<>();
    private long last;

    private Letterbox(Path folder) {
        this.folder = folder;
    }

    /**
     * Takes up those that arrived before, in their order.
     *
     * @param again is given each, with its bytes
     */
    static Letterbox open(Path folder, BiConsumer<Mail, byte[]> again) throws IOException {
        Files.createDirectories(folder);
        var box = new Letterbox(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(it -> number(it) > 0).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                again.accept(box.add(number(file), bytes), bytes);
            }
        }
        return box;
    }

    private static long number(Path file) {
        String name = file.getFileName().toString();
        return name.matches("\\d{12}\\.eml")
                ? Long.parseLong(name.substring(0, name.length() - ENDING.length()))
                : 0;
    }

    /** Keeps one more; when it returns, the mail is on the disk. */
    synchronized Mail keep(byte[] mail) throws IOException {
        Path file = folder.resolve(String.format("%012d", last + 1) + ENDING);
        Path begun = folder.resolve(file.getFileName() + ".begun");
        try (FileChannel channel =
                FileChannel.open(
                        begun,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            out.write(mail);
            channel.force(true);
        }
        Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
        return add(last + 1, mail);
    }

    private synchronized Mail add(long number, byte[] bytes) {
        Mail mail = MailReading.read("" + number, bytes);
        mails.add(mail);
        last = number;
        return mail;
    }

    /** All of them, newest first. */
    synchronized List<Mail> all() {
        return List.copyOf(mails.reversed());
    }

    /** Those that were delivered to this address, newest first. */
    List<Mail> to(String address) {
        return all().stream().filter(mail -> mail.to().equalsIgnoreCase(address)).toList();
    }

    /** The copy for this receiver of the mail with this Message-ID. */
    Optional<Mail> find(String messageId, String to) {
        return to(to).stream().filter(mail -> messageId.equals(mail.messageId())).findFirst();
    }
}

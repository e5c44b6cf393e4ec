package org.visavis.command.automation;

import org.visavis.store.CommandKey;
import org.visavis.store.CommandLine;
import org.visavis.store.Envelope;
import org.visavis.store.Header;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/** Where what is due becomes a command in the program's own name. A turn is taken once. */
final class ProgramDoor {
    private final CommandLine commands;

    ProgramDoor(CommandLine commands) {
        this.commands = commands;
    }

    void ask(Object command, ToDo due) {
        commands.send(command, new Envelope(key(due), null, List.of(), header(due)));
    }

    private static CommandKey key(ToDo due) {
        byte[] turn = due.turn().getBytes(StandardCharsets.UTF_8);
        return new CommandKey(UUID.nameUUIDFromBytes(turn), digest(turn));
    }

    /** No person acts: the program does, because of what happened before. */
    private static Header header(ToDo due) {
        return new Header("visavis", "PROGRAM", null, null, "visavis", due.cause());
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK knows SHA-256", e);
        }
    }
}

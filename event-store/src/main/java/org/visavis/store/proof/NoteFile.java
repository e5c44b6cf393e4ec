package org.visavis.store.proof;

import org.visavis.store.keys.DurableFile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;

/**
 * Notes in a file, one after the other, that is only ever added to and is on the disk when a call
 * returns. Whoever adds makes sure that nobody else does.
 */
record NoteFile(Path path) {

    /** The notes, the oldest first; none if there is no file. */
    List<SignedNote> notes() throws IOException {
        return SignedNote.all(read());
    }

    void add(SignedNote note) throws IOException {
        Path folder = Objects.requireNonNull(path.getParent());
        DurableFile.createFolders(folder);
        String there = read();
        boolean fresh = there.isEmpty();
        int whole =
                there.substring(0, SignedNote.wholePart(there))
                        .getBytes(StandardCharsets.UTF_8)
                        .length;
        try (var channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(whole);
            channel.position(whole);
            var bytes = ByteBuffer.wrap((note.written() + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        if (fresh) {
            DurableFile.sync(folder);
        }
    }

    private String read() throws IOException {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return "";
        }
    }
}

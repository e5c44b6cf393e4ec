package org.visavis.store.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lines that are only ever added, by several processes at once. A line that a crash cut off was
 * never acknowledged: it is passed over when reading, and taken away by the next one that is added.
 */
public final class AppendedLines {
    private static final String ENDING = ".jsonl";

    private final Path folder;
    private final Path own;

    /**
     * Lines in a folder, made with the first of them.
     *
     * @param name of the file that grows
     */
    public AppendedLines(Path folder, String name) {
        this.folder = folder;
        this.own = folder.resolve(name);
    }

    /**
     * Adds lines; they are on the disk when this returns.
     *
     * @param chosen which lines; asked while nobody else adds any
     */
    public void append(Supplier<List<String>> chosen) throws IOException {
        DurableFile.create(own, new byte[0]);
        synchronized (AppendedLines.class) {
            try (var channel =
                            FileChannel.open(
                                    own, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                var text = new StringBuilder();
                chosen.get().forEach(line -> text.append(line).append('\n'));
                if (!text.isEmpty()) {
                    channel.truncate(wholeBytes(own));
                    channel.position(channel.size());
                    write(channel, text.toString());
                    channel.force(true);
                }
            }
        }
    }

    private static void write(FileChannel channel, String text) throws IOException {
        var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** How many bytes end with a whole line. */
    private static int wholeBytes(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        int whole = bytes.length;
        while (whole > 0 && bytes[whole - 1] != '\n') {
            whole--;
        }
        return whole;
    }

    /** All whole lines of all files of the folder. */
    public List<String> read() throws IOException {
        var lines = new ArrayList<String>();
        for (var file : files()) {
            var text = Files.readString(file);
            text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(lines::add);
        }
        return lines;
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        }
    }
}

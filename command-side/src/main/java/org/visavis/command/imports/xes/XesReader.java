package org.visavis.command.imports.xes;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads an XES 1.0 event log, plain or gzip (told by its content, not its name), one trace at a
 * time, in the memory of its largest trace. Of a trace and its events only their own attributes
 * count: neither nested ones nor the defaults of {@code <global>} are taken for values.
 *
 * <p>Not for several threads, {@link #bytesRead} excepted.
 */
public final class XesReader implements AutoCloseable {

    private final XmlCursor at;
    private final ReadingLimits limits;
    private @Nullable String name;
    private boolean atTrace;
    private boolean whole;

    private XesReader(XmlCursor at, ReadingLimits limits) throws LogBroken {
        this.at = at;
        this.limits = limits;
        at.next();
        if (!at.name().equals("log")) {
            throw at.stop(LogFault.NOT_XES, at.name());
        }
        seekTrace();
    }

    /**
     * Opens a log and reads to its first trace.
     *
     * @param log closed with the reader; left open when this fails
     * @throws LogBroken if it is not a log, or breaks before its first trace
     */
    public static XesReader open(InputStream log, ReadingLimits limits) throws LogBroken {
        return new XesReader(new XmlCursor(log, limits), limits);
    }

    /**
     * Opens the log in a file and reads to its first trace.
     *
     * @throws LogBroken if it is not a log, or breaks before its first trace
     * @throws IOException if there is no such file, or it may not be read
     */
    public static XesReader open(Path file, ReadingLimits limits) throws LogBroken, IOException {
        InputStream log = Files.newInputStream(file);
        try {
            return open(log, limits);
        } catch (LogBroken broken) {
            log.close();
            throw broken;
        }
    }

    /** The log's own {@code concept:name}, where it stands before the traces as it should. */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /**
     * The next trace, or nothing at the end of a whole log.
     *
     * @throws LogBroken if the log cannot be read further; each later call throws it again
     */
    public Optional<LogItem> next() throws LogBroken {
        seekTrace();
        if (whole) {
            return Optional.empty();
        }
        atTrace = false;
        return Optional.of(TraceReading.read(at, limits));
    }

    /** Bytes of the file taken so far, packed if it is: grows to the file's size. */
    public long bytesRead() {
        return at.rawBytes();
    }

    @Override
    public void close() throws IOException {
        at.close();
    }

    private void seekTrace() throws LogBroken {
        while (!atTrace && !whole) {
            switch (at.next()) {
                case OPENS -> enter();
                case CLOSES -> {}
                case NONE -> whole = true;
            }
        }
    }

    private void enter() throws LogBroken {
        if (at.is("trace")) {
            atTrace = true;
            return;
        }
        String value = at.attribute("value");
        if ("concept:name".equals(at.attribute("key"))
                && value != null
                && !value.isBlank()
                && value.length() <= limits.nameLength()) {
            name = value;
        }
        at.skip();
    }
}

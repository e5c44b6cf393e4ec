package org.visavis.command.imports.xes;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** All that a reader gave: items until the end, or until the log broke. */
record Reading(List<LogItem> items, Optional<String> name, @Nullable LogBroken broken) {

    static Reading of(InputStream log, ReadingLimits limits) {
        List<LogItem> items = new ArrayList<>();
        Optional<String> name = Optional.empty();
        try (XesReader reader = XesReader.open(log, limits)) {
            name = reader.name();
            for (var item = reader.next(); item.isPresent(); item = reader.next()) {
                items.add(item.get());
            }
            return new Reading(items, name, null);
        } catch (LogBroken broken) {
            return new Reading(items, name, broken);
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    static Reading of(byte[] log) {
        return of(new ByteArrayInputStream(log), ReadingLimits.USUAL);
    }

    static Reading of(String log) {
        return of(log.getBytes(StandardCharsets.UTF_8));
    }

    /** Of a log with these traces. */
    static Reading ofTraces(String... traces) {
        return of("<log>\n" + String.join("\n", traces) + "\n</log>");
    }

    static byte[] resource(String file) {
        try (InputStream in = Reading.class.getResourceAsStream("/logs/" + file)) {
            if (in == null) {
                throw new IllegalStateException("Expected a test resource " + file);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    List<Trace> traces() {
        return items.stream().filter(Trace.class::isInstance).map(Trace.class::cast).toList();
    }

    List<UnreadableTrace> unreadable() {
        return items.stream()
                .filter(UnreadableTrace.class::isInstance)
                .map(UnreadableTrace.class::cast)
                .toList();
    }

    Trace trace(String reference) {
        return traces().stream()
                .filter(trace -> trace.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    /** The one trace, which could be read. */
    Trace only() {
        if (broken != null || items.size() != 1) {
            throw new AssertionError("Expected one trace, but " + items + ", then " + broken);
        }
        return traces().getFirst();
    }

    /** Why it broke. */
    LogBroken end() {
        if (broken == null) {
            throw new AssertionError("Expected a broken log, but " + items.size() + " items");
        }
        return broken;
    }
}

package org.visavis.command.imports.xes;

import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The unpacked bytes of a log, packed or not, within {@link ReadingLimits}. It remembers what went
 * wrong, because the parser above it tells only in words, and in those of the machine's language.
 */
final class GuardedInput extends InputStream {

    /** How every gzip file begins (RFC 1952, 2.3.1). */
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};

    private final CountedInput raw;
    private final ReadingLimits limits;
    private final InputStream unpacked;
    private long count;
    private long pieceFrom;
    private boolean ended;
    private @Nullable LogFault fault;
    private long limitReached;

    GuardedInput(InputStream in, ReadingLimits limits) throws LogBroken {
        this.raw = new CountedInput(in);
        this.limits = limits;
        try {
            this.unpacked = unpacked(raw);
        } catch (IOException failed) {
            throw new LogBroken(faultOf(failed), 1, List.of(), failed);
        }
    }

    private static InputStream unpacked(InputStream raw) throws IOException {
        PushbackInputStream sniffed = new PushbackInputStream(raw, 2);
        byte[] magic = sniffed.readNBytes(2);
        sniffed.unread(magic);
        boolean gzip = Arrays.equals(magic, GZIP);
        return gzip ? new GZIPInputStream(sniffed, 8192) : sniffed;
    }

    /** Bytes taken from the file so far, as they stand there. */
    long rawCount() {
        return raw.count();
    }

    /** Bytes unpacked so far. */
    long count() {
        return count;
    }

    /** Whether everything there is was read. */
    boolean ended() {
        return ended;
    }

    /** What went wrong below the parser, if anything. */
    @Nullable LogFault fault() {
        return fault;
    }

    /** The limit that was passed, when {@link #fault} is about one. */
    long limitReached() {
        return limitReached;
    }

    /** From here the parser reads another tag, comment or run of text. */
    void beginPiece() {
        pieceFrom = count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read;
        try {
            read = unpacked.read(into, from, length);
        } catch (IOException failed) {
            fault = faultOf(failed);
            // Not as it came: after the root the parser takes an EOFException for a good end.
            throw new IOException(fault.code(), failed);
        }
        ended = read < 0;
        count += Math.max(read, 0);
        check(LogFault.TOO_LARGE, count, limits.logBytes());
        check(LogFault.PIECE_TOO_LONG, count - pieceFrom, limits.pieceBytes());
        if (count > ReadingLimits.RATIO_FROM) {
            check(LogFault.PACKED_TOO_TIGHTLY, count / raw.count(), limits.packingRatio());
        }
        return read;
    }

    private void check(LogFault passed, long value, long limit) throws IOException {
        if (value > limit) {
            fault = passed;
            limitReached = limit;
            throw new IOException(passed.code());
        }
    }

    private static LogFault faultOf(IOException failed) {
        return switch (failed) {
            case EOFException _ -> LogFault.CUT_SHORT;
            case ZipException _ -> LogFault.GZIP_BROKEN;
            default -> LogFault.INPUT_FAILED;
        };
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
    }
}

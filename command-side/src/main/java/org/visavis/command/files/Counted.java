package org.visavis.command.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Counts what is read through it. */
final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream bytes) {
        super(bytes);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count += one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int some = super.read(into, from, length);
        count += Math.max(some, 0);
        return some;
    }

    /** Whoever stopped early has all of it counted nevertheless. */
    void skipTheRest() throws IOException {
        transferTo(OutputStream.nullOutputStream());
    }

    long count() {
        return count;
    }
}

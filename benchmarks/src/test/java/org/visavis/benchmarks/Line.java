package org.visavis.benchmarks;

import java.io.IOException;

/** A way along which commands go, each answered when its event is on the disk. */
interface Line extends AutoCloseable {
    /**
     * Has something new begun.
     *
     * @return what to call it when more is added
     */
    String create();

    /** Has something added to it. */
    void append(String id);

    /** Processor time so far, in seconds, of all that works for it. */
    double cpuSeconds();

    @Override
    void close() throws IOException;
}

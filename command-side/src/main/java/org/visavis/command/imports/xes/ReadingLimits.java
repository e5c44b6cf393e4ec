package org.visavis.command.imports.xes;

/**
 * How much a log may ask of us, whoever wrote it. Together they bound the memory of a reading by
 * the largest trace, not by the log.
 *
 * @param logBytes of the whole log, unpacked
 * @param packingRatio unpacked bytes for one packed byte, judged after {@link #RATIO_FROM} unpacked
 *     bytes; deflate can reach 1,032, logs reach some tens
 * @param pieceBytes of one tag, comment or run of text, unpacked
 * @param traceBytes of one trace, unpacked
 * @param traceEvents of one trace: they are appended in one piece, while others wait
 * @param nameLength characters of a reference or a person's name, which are looked up in indexes
 * @param textLength characters of any other value that is kept
 * @param depth of nested elements, the root included
 * @param names characters of all the names of elements, attributes and namespaces together, each
 *     counted once; the parser keeps them to the end
 */
public record ReadingLimits(
        long logBytes,
        int packingRatio,
        int pieceBytes,
        int traceBytes,
        int traceEvents,
        int nameLength,
        int textLength,
        int depth,
        int names) {

    /** Small logs may be packed as tightly as they like. */
    static final long RATIO_FROM = 16L << 20;

    /** Twenty times the largest public log known to us, and far below what would hurt. */
    public static final ReadingLimits USUAL =
            new ReadingLimits(2L << 30, 500, 1 << 20, 64 << 20, 10_000, 500, 100_000, 100, 1 << 20);
}

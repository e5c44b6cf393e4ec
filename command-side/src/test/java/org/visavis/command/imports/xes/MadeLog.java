package org.visavis.command.imports.xes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Logs of any size, made while they are read. */
final class MadeLog extends InputStream {

    private final Iterator<String> parts;
    private InputStream part = InputStream.nullInputStream();

    private MadeLog(Iterator<String> parts) {
        this.parts = parts;
    }

    /** A log of as many cases, each of ten events and some 2,200 bytes. */
    static InputStream ofCases(int cases) {
        return of(
                Stream.concat(
                        Stream.of("<log>\n"),
                        Stream.concat(
                                IntStream.range(0, cases).mapToObj(MadeLog::trace),
                                Stream.of("</log>\n"))));
    }

    /** A stream that gives the beginning, and then the same again and again, without end. */
    static InputStream endless(String beginning, String again) {
        String block = again.repeat(Math.max(1, 8192 / again.length()));
        return of(Stream.concat(Stream.of(beginning), Stream.generate(() -> block)));
    }

    static InputStream of(Stream<String> parts) {
        return new MadeLog(parts.iterator());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = part.read(into, from, length);
        while (read < 0 && parts.hasNext()) {
            part = new ByteArrayInputStream(parts.next().getBytes(StandardCharsets.UTF_8));
            read = part.read(into, from, length);
        }
        return read;
    }

    static String trace(int number) {
        StringBuilder trace = new StringBuilder("<trace>\n");
        trace.append("\t<string key=\"concept:name\" value=\"made-" + number + "\"/>\n");
        for (int i = 0; i < 10; i++) {
            trace.append(event("Étape " + i, "Agent " + number % 97, number, i));
        }
        return trace.append("</trace>\n").toString();
    }

    private static String event(String activity, String resource, int number, int minute) {
        return "\t<event>\n\t\t<string key=\"concept:name\" value=\""
                + activity
                + "\"/>\n\t\t<string key=\"org:resource\" value=\""
                + resource
                + "\"/>\n\t\t<date key=\"time:timestamp\" value=\"2024-0"
                + (number % 9 + 1)
                + "-11T09:0"
                + minute
                + ":00.000+01:00\"/>\n"
                + "\t\t<string key=\"lifecycle:transition\" value=\"complete\"/>\n\t</event>\n";
    }
}

package org.visavis.store.backup;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What a backup says of itself.
 *
 * @param from where its events begin: those after this point are in it
 * @param to where they end
 * @param epoch of the store it was taken from
 * @param schema the number of the last migration of that store
 * @param members the tables in it, by name
 */
record Manifest(
        Point from,
        Point to,
        String epoch,
        Instant takenAt,
        int schema,
        Map<String, Member> members) {
    private static final String FORMAT = "1";

    /**
     * A place in the history.
     *
     * @param hash of the event that stands there, in hexadecimal; empty before the first
     */
    record Point(long position, String hash) {
        static final Point BEGINNING = new Point(0, "");
    }

    /** What the backup before this one had. */
    record Last(Point point, Instant takenAt) {
        static final Last NONE = new Last(Point.BEGINNING, Instant.ofEpochSecond(0));
    }

    /** One table: its columns in order, its rows, and the digest of their text. */
    record Member(List<String> columns, long rows, String sha256) {
        int column(String name) {
            return columns.indexOf(name);
        }
    }

    String text() {
        Properties said = new Properties();
        said.setProperty("format", FORMAT);
        said.setProperty("from.position", "" + from.position());
        said.setProperty("from.hash", from.hash());
        said.setProperty("to.position", "" + to.position());
        said.setProperty("to.hash", to.hash());
        said.setProperty("epoch", epoch);
        said.setProperty("taken", takenAt.toString());
        said.setProperty("schema", "" + schema);
        members.forEach(
                (table, member) -> {
                    said.setProperty(table + ".columns", String.join(",", member.columns()));
                    said.setProperty(table + ".rows", "" + member.rows());
                    said.setProperty(table + ".sha256", member.sha256());
                });
        StringWriter text = new StringWriter();
        new TreeMap<>(said).forEach((name, value) -> text.append(name + "=" + value + "\n"));
        return text.toString();
    }

    /**
     * @throws IllegalStateException if it is of a form that this release does not know
     */
    static Manifest of(String text) throws IOException {
        Properties said = new Properties();
        said.load(new StringReader(text));
        if (!FORMAT.equals(said.getProperty("format"))) {
            throw new IllegalStateException(
                    "Expected a backup of format %s, but it has format %s"
                            .formatted(FORMAT, said.getProperty("format")));
        }
        Map<String, Member> members = new TreeMap<>();
        said.stringPropertyNames().stream()
                .filter(name -> name.endsWith(".columns"))
                .map(name -> name.substring(0, name.indexOf('.')))
                .forEach(table -> members.put(table, member(said, table)));
        return new Manifest(
                point(said, "from"),
                point(said, "to"),
                said.getProperty("epoch"),
                Instant.parse(said.getProperty("taken")),
                Integer.parseInt(said.getProperty("schema")),
                members);
    }

    private static Point point(Properties said, String name) {
        return new Point(
                Long.parseLong(said.getProperty(name + ".position")),
                said.getProperty(name + ".hash"));
    }

    private static Member member(Properties said, String table) {
        return new Member(
                List.of(said.getProperty(table + ".columns").split(",", -1)),
                Long.parseLong(said.getProperty(table + ".rows")),
                said.getProperty(table + ".sha256"));
    }
}

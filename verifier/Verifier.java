import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Verifies, with the JDK alone and without asking anybody, what Vis-à-vis says about its history.
 *
 * <pre>
 * java Verifier.java FILE [CHECKPOINTS ...] [--key KEY] [--earlier PROOF]
 * </pre>
 *
 * FILE is the proof of one dossier, or an export of all events. CHECKPOINTS are files, or folders
 * of files, that were kept elsewhere, such as mails or copies: they are what shows that nothing was
 * rewritten as a whole. KEY is the public key as it was told to you; without it, the key is taken
 * from CHECKPOINTS, else from FILE itself. PROOF is an older proof of the same dossier, which has
 * to be its beginning.
 *
 * <p>It ends with 0 and OK, with 1 and BREAK where something is not as it was, or with 2 where it
 * cannot read what it was given. docs/proof.md describes every line that it reads.
 */
public final class Verifier {
    private static final String USAGE =
            "java Verifier.java FILE [CHECKPOINTS ...] [--key KEY] [--earlier PROOF]";

    private static final ThreadLocal<MessageDigest> SHA256 =
            ThreadLocal.withInitial(Verifier::newSha256);

    private Verifier() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out));
    }

    /** The same for programs; the exit code. */
    static int run(List<String> arguments, PrintStream out) {
        try {
            Asked asked = Asked.of(arguments);
            out.print("OK\n" + asked.check());
            return 0;
        } catch (Broken broken) {
            out.print("BREAK\n" + broken.getMessage());
            return 1;
        } catch (Unreadable | IOException unreadable) {
            out.print("UNREADABLE\n  " + unreadable.getMessage() + "\n");
            return 2;
        }
    }

    /** Something is not what it was. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1;

        Broken(String where, String what, String remains) {
            super("  " + where + "\n  " + what + "\n  What remains proven: " + remains + "\n");
        }
    }

    /** A file is not what it should be. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(String message) {
            super(message);
        }
    }

    /** What is to be checked, against what. */
    record Asked(Path file, List<Note> outside, Optional<String> key, Optional<Path> earlier) {
        static Asked of(List<String> arguments) throws Unreadable, IOException {
            List<Path> files = new ArrayList<>();
            Map<String, String> options = new HashMap<>();
            for (int i = 0; i < arguments.size(); i++) {
                String argument = arguments.get(i);
                if (!argument.startsWith("--")) {
                    files.add(Path.of(argument));
                } else if (List.of("--key", "--earlier").contains(argument)
                        && i + 1 < arguments.size()) {
                    options.put(argument, arguments.get(++i));
                } else {
                    throw new Unreadable(USAGE);
                }
            }
            if (files.isEmpty()) {
                throw new Unreadable(USAGE);
            }
            List<Note> outside = new ArrayList<>();
            for (Path file : files.subList(1, files.size())) {
                outside.addAll(Note.under(file));
            }
            return new Asked(
                    files.getFirst(),
                    outside,
                    Optional.ofNullable(options.get("--key")),
                    Optional.ofNullable(options.get("--earlier")).map(Path::of));
        }

        String check() throws Unreadable, Broken, IOException {
            try (InputStream in = Files.newInputStream(file)) {
                Lines lines = new Lines(file.toString(), in);
                lines.next();
                return switch (lines.word()) {
                    case "visavis-proof-1" -> checkProof(lines);
                    case "visavis-export-1" -> checkExport(lines);
                    default ->
                            throw lines.wrong(
                                    "Expected a proof or an export of Vis-à-vis, but the first"
                                            + " line is another");
                };
            }
        }

        private String checkExport(Lines lines) throws Unreadable, Broken, IOException {
            try (Ahead ahead = new Ahead(lines)) {
                return new Export(ahead, this).check();
            }
        }

        private String checkProof(Lines lines) throws Unreadable, Broken, IOException {
            Proof proof = new Proof(lines, this);
            String told = proof.check();
            if (earlier.isEmpty()) {
                return told;
            }
            try (InputStream in = Files.newInputStream(earlier.get())) {
                Lines old = new Lines(earlier.get().toString(), in);
                old.next();
                old.expect("visavis-proof-1", 1);
                Proof before = new Proof(old, this);
                before.check();
                return told + proof.continuing(before);
            }
        }
    }

    /** The proof of one stream. */
    static final class Proof {
        private final Lines lines;
        private final Asked asked;
        private final Map<Long, byte[]> hashes = new LinkedHashMap<>();
        private String stream = "";
        private Event last = Event.NONE;
        private int withheld;

        Proof(Lines lines, Asked asked) {
            this.lines = lines;
            this.asked = asked;
        }

        String check() throws Unreadable, Broken, IOException {
            lines.next();
            lines.expect("stream", 2);
            stream = text(lines.bytes(1));
            List<Note> keys = new ArrayList<>();
            for (lines.next(); lines.word().equals("key"); lines.next()) {
                keys.add(lines.note());
            }
            Trust trust = Trust.of(keys, asked);
            lines.expect("checkpoint", 2);
            Checkpoint checkpoint = trust.checkpoint(lines.note());
            lines.next();
            Optional<Earlier> shown = Optional.empty();
            if (lines.word().equals("continues")) {
                shown = Optional.of(Earlier.of(lines, checkpoint));
                lines.next();
            }
            for (; !lines.word().equals("end"); lines.next()) {
                check(Event.of(lines, true), checkpoint);
            }
            lines.end(hashes.size());
            return told(checkpoint, trust) + outside(checkpoint, shown, trust);
        }

        private void check(Event event, Checkpoint checkpoint) throws Broken {
            if (!event.stream().equals(stream)) {
                throw broken(event, "This event belongs to another stream: " + event.stream());
            }
            if (event.version() != last.version() + 1 || event.position() <= last.position()) {
                throw broken(
                        event,
                        "Expected event %d of the stream, but this is event %d"
                                .formatted(last.version() + 1, event.version()));
            }
            checkHash(event, last, this::broken);
            byte[] root = event.path().root(leaf(event.hash()), event.position() - 1, checkpoint);
            if (!Arrays.equals(root, checkpoint.root())) {
                throw broken(event, "The signed checkpoint does not contain this event");
            }
            hashes.put(event.position(), event.hash());
            withheld += event.isWithheld() ? 1 : 0;
            last = event;
        }

        private String told(Checkpoint checkpoint, Trust trust) {
            return "  Stream %s: %d events, the last at position %d%s.\n"
                            .formatted(
                                    stream,
                                    hashes.size(),
                                    last.position(),
                                    withheld == 0
                                            ? ""
                                            : "; %d of them shown by their hash alone"
                                                    .formatted(withheld))
                    + "  All of them are in the history of %d events that %s signed on %s.\n"
                            .formatted(checkpoint.size(), checkpoint.signer(), checkpoint.at())
                    + trust.told();
        }

        private String outside(Checkpoint newest, Optional<Earlier> shown, Trust trust)
                throws Unreadable, Broken {
            int same = 0;
            int notLinked = 0;
            for (Note note : asked.outside()) {
                if (!note.isCheckpoint()) {
                    continue;
                }
                Checkpoint kept = trust.checkpoint(note);
                Optional<byte[]> root =
                        kept.size() == newest.size()
                                ? Optional.of(newest.root())
                                : shown.filter(it -> it.size() == kept.size()).map(Earlier::root);
                if (root.isEmpty()) {
                    notLinked++;
                } else if (Arrays.equals(root.get(), kept.root())) {
                    same++;
                } else {
                    throw new Broken(
                            "Stream " + stream,
                            "The history is not the one that was signed on %s over %d events"
                                    .formatted(kept.at(), kept.size()),
                            "that these events were signed on " + newest.at());
                }
            }
            return same == 0
                    ? "  No checkpoint from elsewhere was compared%s.\n"
                            .formatted(
                                    notLinked == 0
                                            ? ""
                                            : ": ask for the proof again with ?from=SIZE, SIZE"
                                                    + " being that of one you keep")
                    : "  It continues %d checkpoints that were kept elsewhere.\n".formatted(same);
        }

        /** What an older proof showed has to be in this one, as it was. */
        String continuing(Proof older) throws Broken {
            for (Map.Entry<Long, byte[]> event : older.hashes.entrySet()) {
                if (!Arrays.equals(hashes.get(event.getKey()), event.getValue())) {
                    throw new Broken(
                            "Stream %s, position %d".formatted(stream, event.getKey()),
                            "The older proof shows an event here that this one does not",
                            "each of the two by itself");
                }
            }
            return "  It holds all %d events of the older proof.\n".formatted(older.hashes.size());
        }

        private Broken broken(Event event, String what) {
            return new Broken(
                    "Stream %s, position %d".formatted(stream, event.position()),
                    what,
                    last == Event.NONE
                            ? "nothing"
                            : "the first %d events of the stream, up to position %d"
                                    .formatted(last.version(), last.position()));
        }
    }

    /** All events, in the order of their positions; of each stream only its end is remembered. */
    static final class Export {
        private final Ahead ahead;
        private final Asked asked;
        private final Map<String, Event> heads = new HashMap<>();
        private final Growing tree = new Growing();
        private long last;
        private long lastMicros = Long.MIN_VALUE;
        private Optional<Checkpoint> held = Optional.empty();
        private int compared;

        Export(Ahead ahead, Asked asked) {
            this.ahead = ahead;
            this.asked = asked;
        }

        String check() throws Unreadable, Broken, IOException {
            List<Note> keys = asked.outside().stream().filter(Note::isKey).distinct().toList();
            Trust trust = Trust.of(keys, asked);
            List<Checkpoint> outside = new ArrayList<>();
            for (Note note : asked.outside()) {
                if (note.isCheckpoint()) {
                    outside.add(trust.checkpoint(note));
                }
            }
            outside.sort(Comparator.comparingLong(Checkpoint::size));
            int next = 0;
            for (var event = ahead.next(); event.isPresent(); event = ahead.next()) {
                check(event.get());
                for (; next < outside.size() && outside.get(next).size() == last; next++) {
                    compare(outside.get(next));
                }
            }
            if (next < outside.size()) {
                Checkpoint missed = outside.get(next);
                throw new Broken(
                        "Position " + (last + 1),
                        "The export ends here, but %d events were signed on %s"
                                .formatted(missed.size(), missed.at()),
                        remains());
            }
            return "  %d events of %d streams, none missing, each following from the one before.\n"
                            .formatted(last, heads.size())
                    + (compared == 0
                            ? "  No checkpoint from elsewhere was given: a history rewritten as a"
                                    + " whole would look the same.\n"
                            : "  It continues %d checkpoints that were kept elsewhere; %s\n"
                                    .formatted(compared, remains() + "."))
                    + (compared == 0 ? "" : trust.told());
        }

        private void check(Event event) throws Broken, Unreadable, IOException {
            Event before = heads.getOrDefault(event.stream(), Event.NONE);
            if (event.position() != last + 1) {
                throw new Broken(
                        "Stream %s, position %d".formatted(whoLost(event, before), last + 1),
                        "Expected the event at position %d, but there is the one at position %d"
                                .formatted(last + 1, event.position()),
                        remains());
            }
            if (event.version() != before.version() + 1) {
                throw broken(
                        event,
                        "Expected event %d of the stream, but this is event %d"
                                .formatted(before.version() + 1, event.version()));
            }
            if (event.micros() < lastMicros) {
                throw broken(event, "It was recorded earlier than the one before it");
            }
            checkHash(event, before, this::broken);
            tree.add(leaf(event.hash()));
            heads.put(event.stream(), event.head());
            last = event.position();
            lastMicros = event.micros();
        }

        /** The stream that goes on with a later event than it should; the next one's, if none. */
        private String whoLost(Event first, Event beforeFirst)
                throws Unreadable, Broken, IOException {
            Event event = first;
            Event before = beforeFirst;
            while (event.version() == before.version() + 1) {
                heads.put(event.stream(), event.head());
                Optional<Event> next = ahead.next();
                if (next.isEmpty()) {
                    return "unknown (next: " + first.stream() + ")";
                }
                event = next.get();
                before = heads.getOrDefault(event.stream(), Event.NONE);
            }
            return event.stream();
        }

        private void compare(Checkpoint kept) throws Broken {
            if (!Arrays.equals(tree.root(), kept.root())) {
                throw new Broken(
                        "Positions %d to %d"
                                .formatted(held.map(Checkpoint::size).orElse(0L) + 1, kept.size()),
                        "Something here is not what was signed on " + kept.at(),
                        remains());
            }
            held = Optional.of(kept);
            compared++;
        }

        private String remains() {
            return held.map(
                            it ->
                                    "the first %d events, as they were signed on %s"
                                            .formatted(it.size(), it.at()))
                    .orElse(
                            "nothing that was signed; up to position "
                                    + last
                                    + " all fits together");
        }

        private Broken broken(Event event, String what) {
            return new Broken(
                    "Stream %s, position %d".formatted(event.stream(), event.position()),
                    what,
                    remains());
        }
    }

    /** The events of an export, read by a thread of its own while others are being checked. */
    static final class Ahead implements AutoCloseable {
        private static final int TOGETHER = 500;

        private record Batch(List<Event> events, boolean last, Optional<Exception> failure) {}

        private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(16);
        private final Thread reader;
        private Batch batch = new Batch(List.of(), false, Optional.empty());
        private int at;

        Ahead(Lines lines) {
            reader = Thread.ofPlatform().daemon().start(() -> read(lines));
        }

        /** The next event; none at the end. */
        Optional<Event> next() throws Unreadable, IOException {
            while (at == batch.events().size()) {
                if (batch.failure().isPresent()) {
                    switch (batch.failure().get()) {
                        case Unreadable unreadable -> throw unreadable;
                        case IOException unreadable -> throw unreadable;
                        case Exception other -> throw new IllegalStateException(other);
                    }
                }
                if (batch.last()) {
                    return Optional.empty();
                }
                try {
                    batch = batches.take();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                at = 0;
            }
            return Optional.of(batch.events().get(at++));
        }

        private void read(Lines lines) {
            try {
                List<Event> events = new ArrayList<>();
                try {
                    long count = 0;
                    for (lines.next(); !lines.word().equals("end"); lines.next()) {
                        events.add(Event.of(lines, false));
                        count++;
                        if (events.size() == TOGETHER) {
                            batches.put(new Batch(events, false, Optional.empty()));
                            events = new ArrayList<>(TOGETHER);
                        }
                    }
                    lines.end(count);
                    batches.put(new Batch(events, true, Optional.empty()));
                } catch (Unreadable | IOException | RuntimeException e) {
                    batches.put(new Batch(events, true, Optional.of(e)));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            reader.interrupt();
        }
    }

    private interface Breaking {
        Broken at(Event event, String what);
    }

    private static void checkHash(Event event, Event before, Breaking breaking) throws Broken {
        if (event.isWithheld()) {
            return;
        }
        if (!Arrays.equals(event.hashAfter(before.hash()), event.hash())) {
            throw breaking.at(event, "The event does not have the hash that was recorded with it");
        }
    }

    /** An event, or of one that may not be read its hash alone. */
    record Event(
            long position,
            String stream,
            long version,
            long micros,
            byte[][] parts,
            byte[] hash,
            PathUp path) {
        private static final byte[] TAG = "visavis-1".getBytes(StandardCharsets.UTF_8);

        /** What comes before the first of a stream. */
        static final Event NONE =
                new Event(0, "", 0, 0, new byte[0][], new byte[0], new PathUp(List.of()));

        static Event of(Lines lines, boolean withPath) throws Unreadable {
            if (withPath && lines.word().equals("withheld")) {
                lines.expect("withheld", 6);
                return new Event(
                        lines.number(1),
                        text(lines.bytes(2)),
                        lines.number(3),
                        0,
                        new byte[0][],
                        lines.hash(4),
                        lines.path(5));
            }
            lines.expect("event", withPath ? 11 : 10);
            byte[][] parts = {
                lines.bytes(2), lines.bytes(5), lines.bytes(6), lines.bytes(7), lines.bytes(8)
            };
            return new Event(
                    lines.number(1),
                    text(parts[0]),
                    lines.number(3),
                    lines.number(4),
                    parts,
                    lines.hash(9),
                    withPath ? lines.path(10) : NONE.path());
        }

        boolean isWithheld() {
            return parts.length == 0;
        }

        /** What has to be remembered of it for the next one of its stream. */
        Event head() {
            return new Event(position, stream, version, micros, NONE.parts, hash, NONE.path);
        }

        byte[] hashAfter(byte[] previous) {
            int length = 10 * Integer.BYTES + 3 * Long.BYTES + TAG.length + previous.length;
            for (byte[] part : parts) {
                length += part.length;
            }
            ByteBuffer all = ByteBuffer.allocate(length);
            add(all, TAG);
            all.putInt(Long.BYTES).putLong(position);
            add(all, parts[0]);
            all.putInt(Long.BYTES).putLong(version);
            add(all, parts[1]);
            add(all, parts[2]);
            all.putInt(Long.BYTES).putLong(micros);
            add(all, parts[3]);
            add(all, parts[4]);
            add(all, previous);
            return sha256().digest(all.array());
        }

        private static void add(ByteBuffer all, byte[] part) {
            all.putInt(part.length).put(part);
        }
    }

    /** The hashes beside a leaf's way up, or those that show one tree to be another's beginning. */
    record PathUp(List<byte[]> hashes) {
        /** RFC 9162, section 2.1.3.2; an empty answer where the path does not fit. */
        byte[] root(byte[] leaf, long index, Checkpoint checkpoint) {
            long at = index;
            long end = checkpoint.size() - 1;
            if (at > end) {
                return new byte[0];
            }
            byte[] root = leaf;
            for (byte[] beside : hashes) {
                if (end == 0) {
                    return new byte[0];
                }
                if ((at & 1) == 1 || at == end) {
                    root = node(beside, root);
                    while ((at & 1) == 0 && at != 0) {
                        at >>= 1;
                        end >>= 1;
                    }
                } else {
                    root = node(root, beside);
                }
                at >>= 1;
                end >>= 1;
            }
            return end == 0 ? root : new byte[0];
        }
    }

    /** The head of an earlier tree, shown to be the beginning of the one that was signed. */
    record Earlier(long size, byte[] root) {
        static Earlier of(Lines lines, Checkpoint newest) throws Unreadable, Broken {
            lines.expect("continues", 3);
            long size = lines.number(1);
            List<byte[]> hashes = lines.path(2).hashes();
            if (size < 1 || size >= newest.size() || hashes.isEmpty()) {
                throw lines.wrong("Expected a size below that of the checkpoint, and hashes");
            }
            return new Earlier(size, climb(size, newest, new ArrayList<>(hashes)));
        }

        /** RFC 9162, section 2.1.4.2, for an earlier head that is not known yet. */
        private static byte[] climb(long size, Checkpoint newest, List<byte[]> hashes)
                throws Broken {
            long at = size - 1;
            long end = newest.size() - 1;
            while ((at & 1) == 1) {
                at >>= 1;
                end >>= 1;
            }
            // Where the earlier tree is one complete subtree, its head is not among the hashes.
            byte[] early = hashes.getFirst();
            byte[] late = early;
            boolean fits = true;
            for (byte[] beside : hashes.subList(1, hashes.size())) {
                fits &= end != 0;
                if ((at & 1) == 1 || at == end) {
                    early = node(beside, early);
                    late = node(beside, late);
                    while ((at & 1) == 0 && at != 0) {
                        at >>= 1;
                        end >>= 1;
                    }
                } else {
                    late = node(late, beside);
                }
                at >>= 1;
                end >>= 1;
            }
            if (!fits || end != 0 || !Arrays.equals(late, newest.root())) {
                throw new Broken(
                        "The line that begins with \"continues\"",
                        "It does not show what it should",
                        "nothing");
            }
            return early;
        }
    }

    /** The tree over what was read so far, of which only the complete left parts are kept. */
    static final class Growing {
        private final List<byte[]> parts = new ArrayList<>();
        private long size;

        void add(byte[] leaf) {
            byte[] hash = leaf;
            for (long rest = size; (rest & 1) == 1; rest >>= 1) {
                hash = node(parts.removeLast(), hash);
            }
            parts.add(hash);
            size++;
        }

        byte[] root() {
            byte[] root = parts.getLast();
            for (int i = parts.size() - 2; i >= 0; i--) {
                root = node(parts.get(i), root);
            }
            return root;
        }
    }

    /** A few lines and who signed them. */
    record Note(String text, List<String> signatures) {
        private static final String DASH = "— ";

        /** The notes in a file, or in every file of a folder. */
        static List<Note> under(Path path) throws IOException {
            if (!Files.isDirectory(path)) {
                return all(Files.readString(path).replace("\r\n", "\n"));
            }
            List<Note> notes = new ArrayList<>();
            try (var files = Files.list(path)) {
                for (Path file : files.sorted().toList()) {
                    if (file.toString().endsWith(".txt")) {
                        notes.addAll(under(file));
                    }
                }
            }
            return notes;
        }

        private static List<Note> all(String file) {
            List<Note> notes = new ArrayList<>();
            String[] blocks = file.strip().split("\n\n+", -1);
            for (int i = 0; i + 1 < blocks.length; i++) {
                if (blocks[i + 1].startsWith(DASH)) {
                    notes.add(new Note(blocks[i] + "\n", List.of(blocks[i + 1].split("\n", -1))));
                }
            }
            return notes;
        }

        static Note of(String written) throws Unreadable {
            int blank = written.indexOf("\n\n");
            if (blank < 0 || !written.endsWith("\n")) {
                throw new Unreadable("Expected a signed note, but there is: " + brief(written));
            }
            return new Note(
                    written.substring(0, blank + 1),
                    List.of(written.substring(blank + 2, written.length() - 1).split("\n", -1)));
        }

        boolean isKey() {
            return text.startsWith("visavis-key\n");
        }

        boolean isCheckpoint() {
            return text.startsWith("visavis/");
        }

        String line(int number) {
            String[] all = text.split("\n", -1);
            return number < all.length ? all[number] : "";
        }
    }

    /** A public key, from when on it signs. */
    record Key(String told, Instant from) {
        private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

        static Key in(Note note) throws Unreadable {
            return new Key(note.line(1), instant(note.line(2)));
        }

        String name() {
            return told.split("\\+", 3)[0];
        }

        private byte[] bytes() throws Unreadable {
            String[] parts = told.split("\\+", 3);
            byte[] key = parts.length == 3 ? standard(parts[2]) : new byte[0];
            if (key.length != 33
                    || key[0] != 1
                    || !HexFormat.of().formatHex(id(key)).equals(parts[1])) {
                throw new Unreadable("This is no key: " + told);
            }
            return key;
        }

        private byte[] id(byte[] key) {
            MessageDigest digest = sha256();
            digest.update((name() + "\n").getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(key), 4);
        }

        boolean signed(Note note) throws Unreadable {
            byte[] key = bytes();
            for (String line : note.signatures()) {
                String[] parts = line.split(" ", 4);
                if (parts.length != 3 || !line.startsWith(Note.DASH) || !parts[1].equals(name())) {
                    throw new Unreadable("This is no signature: " + line);
                }
                byte[] blob = standard(parts[2]);
                if (blob.length == 68
                        && Arrays.equals(Arrays.copyOf(blob, 4), id(key))
                        && verifies(key, note.text(), Arrays.copyOfRange(blob, 4, 68))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean verifies(byte[] key, String text, byte[] signature) {
            try {
                ByteBuffer encoded = ByteBuffer.allocate(X509.length + 32).put(X509);
                PublicKey known =
                        KeyFactory.getInstance("Ed25519")
                                .generatePublic(
                                        new X509EncodedKeySpec(encoded.put(key, 1, 32).array()));
                Signature verifying = Signature.getInstance("Ed25519");
                verifying.initVerify(known);
                verifying.update(text.getBytes(StandardCharsets.UTF_8));
                return verifying.verify(signature);
            } catch (GeneralSecurityException e) {
                return false;
            }
        }
    }

    /** The keys that count: one that is trusted, and those that each vouches for. */
    record Trust(List<Key> keys, String told) {
        /** Two machines may not agree on the moment when a key is changed. */
        private static final Duration GRACE = Duration.ofMinutes(1);

        static Trust of(List<Note> statements, Asked asked) throws Unreadable, Broken {
            List<Key> all = new ArrayList<>();
            for (Note statement : statements) {
                if (!statement.isKey()) {
                    throw new Unreadable("Expected a key, but there is: " + statement.line(0));
                }
                all.add(Key.in(statement));
            }
            if (all.isEmpty() && asked.key().isPresent()) {
                all.add(new Key(asked.key().get(), Instant.EPOCH));
                return new Trust(all, "");
            }
            Optional<String> outside =
                    asked.outside().stream().filter(Note::isKey).findFirst().map(it -> it.line(1));
            Optional<String> anchor = asked.key().or(() -> outside);
            int first = anchor.isEmpty() ? 0 : indexOf(all, anchor.get());
            for (int i = first; i < all.size(); i++) {
                Note statement = statements.get(i);
                boolean vouched = i == first || all.get(i - 1).signed(statement);
                if (!vouched || !all.get(i).signed(statement)) {
                    throw noSignature("Nobody vouches for the key " + all.get(i).told());
                }
            }
            return new Trust(
                    all.subList(first, all.size()),
                    anchor.isPresent() || all.isEmpty()
                            ? ""
                            : "  Its key is taken from this very file; compare it with the one you"
                                    + " were told: "
                                    + all.getFirst().told()
                                    + "\n");
        }

        private static int indexOf(List<Key> all, String anchor) throws Broken {
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).told().equals(anchor)) {
                    return i;
                }
            }
            throw noSignature("It is not signed by the key that you trust");
        }

        Checkpoint checkpoint(Note note) throws Unreadable, Broken {
            Checkpoint checkpoint = Checkpoint.of(note);
            for (int i = 0; i < keys.size(); i++) {
                boolean inTime =
                        !checkpoint.at().isBefore(keys.get(i).from().minus(GRACE))
                                && (i + 1 == keys.size()
                                        || checkpoint
                                                .at()
                                                .isBefore(keys.get(i + 1).from().plus(GRACE)));
                if (inTime && keys.get(i).signed(note)) {
                    return checkpoint.signedBy(keys.get(i).told());
                }
            }
            throw noSignature(
                    "The checkpoint of %s over %d events is not signed by a key that counts"
                            .formatted(checkpoint.at(), checkpoint.size()));
        }

        private static Broken noSignature(String what) {
            return new Broken("Signatures", what, "nothing");
        }
    }

    /** What the whole history was at one moment. */
    record Checkpoint(long size, byte[] root, Instant at, String signer) {
        static Checkpoint of(Note note) throws Unreadable {
            if (!note.isCheckpoint() || !note.line(1).matches("[1-9][0-9]{0,17}")) {
                throw new Unreadable("Expected a checkpoint, but there is: " + note.line(0));
            }
            byte[] root = standard(note.line(2));
            if (root.length != 32) {
                throw new Unreadable("Expected the head of a tree, but there is: " + note.line(2));
            }
            return new Checkpoint(
                    Long.parseLong(note.line(1)), root, instant(note.line(3)), "nobody");
        }

        Checkpoint signedBy(String key) {
            String[] parts = key.split("\\+", 3);
            return new Checkpoint(size, root, at, parts[0] + "+" + parts[1]);
        }
    }

    /** The lines of a file that may be hostile: fields with one space between them. */
    static final class Lines {
        private static final int LONGEST = 1 << 28;
        private static final int MOST_FIELDS = 12;
        private static final int HIGHEST = 130;
        private static final Base64.Decoder BASE64 = Base64.getUrlDecoder();
        private static final String LETTERS =
                "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

        private final String name;
        private final InputStream in;
        private final int[] ends = new int[MOST_FIELDS];
        private byte[] buffer = new byte[1 << 18];
        private int fields;
        private int from;
        private int next;
        private int to;
        private long number;

        Lines(String name, InputStream in) {
            this.name = name;
            this.in = in;
        }

        /** Goes to the next line, which has to be there. */
        void next() throws Unreadable, IOException {
            number++;
            from = next;
            int at = from;
            while (true) {
                if (at == to) {
                    at -= from;
                    if (!more()) {
                        throw wrong("Expected another line, but the file ends");
                    }
                }
                if (buffer[at] == '\n') {
                    break;
                }
                at++;
            }
            next = at + 1;
            find(at);
        }

        private void find(int end) throws Unreadable {
            fields = 0;
            for (int at = from; at <= end; at++) {
                if (buffer[at] == ' ' || at == end) {
                    if (fields == MOST_FIELDS) {
                        throw wrong("The line has too many fields");
                    }
                    ends[fields++] = at;
                }
            }
        }

        /** Moves what is left to the front, makes room behind it, and fills that. */
        private boolean more() throws Unreadable, IOException {
            byte[] larger = to - from < buffer.length ? buffer : new byte[2 * buffer.length];
            if (larger.length > LONGEST) {
                throw wrong("The line is too long");
            }
            System.arraycopy(buffer, from, larger, 0, to - from);
            buffer = larger;
            to -= from;
            from = 0;
            int read = in.read(buffer, to, buffer.length - to);
            to += Math.max(read, 0);
            return read > 0;
        }

        /** The first field, which tells what the line is. */
        String word() {
            return told(0);
        }

        void expect(String word, int count) throws Unreadable {
            if (fields != count || !word().equals(word)) {
                throw wrong("Expected a line \"%s\" of %d fields".formatted(word, count));
            }
        }

        /** The last line counts the events, and nothing comes after it. */
        void end(long events) throws Unreadable, IOException {
            expect("end", 2);
            from = next;
            if (number(1) != events || next < to || more()) {
                throw wrong("Expected the end after " + events + " events");
            }
        }

        long number(int field) throws Unreadable {
            int start = start(field);
            int length = ends[field] - start;
            boolean fits = length > 0 && length < 19 && (length == 1 || buffer[start] != '0');
            long value = 0;
            for (int at = start; fits && at < ends[field]; at++) {
                fits = buffer[at] >= '0' && buffer[at] <= '9';
                value = 10 * value + buffer[at] - '0';
            }
            if (!fits) {
                throw wrong("Expected a number, but there is: " + brief(told(field)));
            }
            return value;
        }

        byte[] bytes(int field) throws Unreadable {
            return bytes(start(field), ends[field]);
        }

        byte[] hash(int field) throws Unreadable {
            return hash(start(field), ends[field]);
        }

        Note note() throws Unreadable {
            expect(word(), 2);
            return Note.of(text(bytes(1)));
        }

        /** Hashes with commas between them, or none. */
        PathUp path(int field) throws Unreadable {
            List<byte[]> hashes = new ArrayList<>();
            int start = start(field);
            if (ends[field] - start == 1 && buffer[start] == '-') {
                return new PathUp(hashes);
            }
            for (int at = start; at <= ends[field]; at++) {
                if (at == ends[field] || buffer[at] == ',') {
                    hashes.add(hash(start, at));
                    start = at + 1;
                }
                if (hashes.size() > HIGHEST) {
                    throw wrong("No tree is as high as this path");
                }
            }
            return new PathUp(hashes);
        }

        private byte[] hash(int start, int end) throws Unreadable {
            byte[] hash = bytes(start, end);
            if (hash.length != 32) {
                throw wrong("Expected a hash of 32 bytes");
            }
            return hash;
        }

        /**
         * Base64 for addresses without padding, in the one way to write it; a hyphen for nothing.
         */
        private byte[] bytes(int start, int end) throws Unreadable {
            int length = end - start;
            if (length == 1 && buffer[start] == '-') {
                return new byte[0];
            }
            try {
                int last = length == 0 ? -1 : LETTERS.indexOf(buffer[end - 1]);
                int unused = (length & 3) == 2 ? 0xf : (length & 3) == 3 ? 0x3 : 0;
                if (last >= 0 && (last & unused) == 0) {
                    byte[] decoded = BASE64.decode(ByteBuffer.wrap(buffer, start, length)).array();
                    if (decoded.length == length * 3 / 4) {
                        return decoded;
                    }
                }
            } catch (IllegalArgumentException e) {
                // Told below, like what could be read in two ways.
            }
            throw wrong("This is not Base64 as it should be written");
        }

        private int start(int field) {
            return field == 0 ? from : ends[field - 1] + 1;
        }

        private String told(int field) {
            int start = start(field);
            return new String(buffer, start, ends[field] - start, StandardCharsets.ISO_8859_1);
        }

        Unreadable wrong(String what) {
            return new Unreadable("%s, line %d: %s".formatted(name, number, what));
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] standard(String field) throws Unreadable {
        try {
            byte[] bytes = Base64.getDecoder().decode(field);
            if (Base64.getEncoder().encodeToString(bytes).equals(field)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // Told below, as what can be read in two ways.
        }
        throw new Unreadable("This is no Base64: " + brief(field));
    }

    private static String brief(String field) {
        return field.length() < 80 ? field : field.substring(0, 80) + "…";
    }

    private static Instant instant(String field) throws Unreadable {
        try {
            return Instant.parse(field).truncatedTo(ChronoUnit.NANOS);
        } catch (DateTimeException e) {
            throw new Unreadable("This is no instant: " + brief(field));
        }
    }

    private static byte[] leaf(byte[] data) {
        MessageDigest digest = sha256();
        digest.update((byte) 0);
        return digest.digest(data);
    }

    private static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = sha256();
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    private static MessageDigest sha256() {
        return SHA256.get();
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.visavis.apart;

import static org.awaitility.Awaitility.await;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * People at work through the door while processes are killed. Each writer has a dossier of their
 * own, gives each exchange a key, and sends it again until it is acknowledged; each reader is
 * signed in and turns pages.
 */
final class Siege implements AutoCloseable {
    private static final int WRITERS = 4;
    private static final int READERS = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private final String door;
    private final Visitor visitor = new Visitor();
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> pageFailures = new ConcurrentLinkedQueue<>();
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong sentAgain = new AtomicLong();
    private final AtomicLong pages = new AtomicLong();
    private final List<String> dossiers;
    private final List<Future<?>> work;
    private volatile boolean over;

    /** What the answer said was recorded, and where. */
    private record Acknowledged(String dossier, long position) {}

    private Siege(String door) throws IOException, InterruptedException {
        this.door = door;
        String procedure = procedure();
        this.dossiers = IntStream.range(0, WRITERS).mapToObj(i -> open(procedure, i)).toList();
        this.work =
                Stream.concat(
                                dossiers.stream().<Runnable>map(it -> () -> write(it)),
                                IntStream.range(0, READERS).<Runnable>mapToObj(i -> this::read))
                        .<Future<?>>map(people::submit)
                        .toList();
    }

    /** Begins; it goes on until {@link #end}. */
    static Siege begin(Door door) throws IOException, InterruptedException {
        return new Siege(door.address());
    }

    private String procedure() throws IOException, InterruptedException {
        String all = visitor.read(door, "agent", "/procedures").body();
        return JsonMapper.shared().readTree(all).get(0).get("id").asString();
    }

    private String open(String procedure, int writer) {
        return ask(
                        "/dossiers",
                        Map.of(
                                "procedure",
                                procedure,
                                "title",
                                "Dossier tenu sous l’orage, " + writer,
                                "party",
                                Map.of("name", "Une personne " + writer),
                                "channel",
                                "COUNTER"))
                .get("id")
                .asString();
    }

    private void write(String dossier) {
        for (int i = 1; !over; i++) {
            JsonNode answer =
                    ask(
                            "/dossiers/" + dossier + "/interactions",
                            Map.of("channel", "CALL", "direction", "IN", "summary", "Appel " + i));
            acknowledged.add(new Acknowledged(dossier, answer.get("seen").asLong()));
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** Asks with a key until it is answered; what is refused is no accident but a mistake here. */
    private JsonNode ask(String path, Map<String, ?> body) {
        String key = UUID.randomUUID().toString();
        String json = JsonMapper.shared().writeValueAsString(body);
        while (true) {
            requests.incrementAndGet();
            try {
                HttpResponse<String> answer =
                        visitor.post(door, "agent", path, json, "Idempotency-Key", key);
                if (answer.statusCode() < 300) {
                    return JsonMapper.shared().readTree(answer.body());
                }
                if (answer.statusCode() < 500) {
                    throw new AssertionError(path + ": " + answer.body());
                }
            } catch (IOException unanswered) {
                sentAgain.incrementAndGet();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new AssertionError(stopped);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private void read() {
        try (Visitor reader = new Visitor()) {
            reader.signIn(door, "agent");
            for (int i = 0; !over; i++) {
                turn(reader, i % 2 == 0 ? "/portfolio" : "/dossiers/" + dossiers.getFirst());
            }
        } catch (IOException | InterruptedException e) {
            pageFailures.add("sign-in: " + e);
        }
    }

    private void turn(Visitor reader, String path) throws InterruptedException {
        pages.incrementAndGet();
        try {
            HttpResponse<String> page = reader.page(door, path);
            if (page.statusCode() != 200) {
                pageFailures.add(path + ": " + page.statusCode());
            }
        } catch (IOException broken) {
            pageFailures.add(path + ": " + broken);
        }
        LockSupport.parkNanos(PAUSE);
    }

    long written() {
        return acknowledged.size();
    }

    /** Waits until so many more were acknowledged. */
    void awaitWritten(int more) {
        long before = written();
        await().atMost(PATIENCE).until(() -> written() >= before + more);
    }

    /** Lets everybody finish what they have in hand. */
    void end() throws Exception {
        over = true;
        for (Future<?> one : work) {
            one.get(2, TimeUnit.MINUTES);
        }
    }

    /** How it went, by what stands in the store. */
    Toll toll(Database database) {
        String exchanges =
                "from store.event where type = 'InteractionRecorded' and stream in ('"
                        + String.join("','", dossiers)
                        + "')";
        var recorded = database.texts("select stream || ' ' || position " + exchanges);
        long lost =
                acknowledged.stream()
                        .map(it -> it.dossier() + " " + it.position())
                        .filter(it -> !recorded.contains(it))
                        .count();
        return new Toll(
                requests.get(),
                sentAgain.get(),
                acknowledged.size(),
                lost,
                recorded.size() - (acknowledged.size() - lost),
                pages.get(),
                List.copyOf(pageFailures));
    }

    /**
     * The figures.
     *
     * @param sentAgain how many requests got no answer, and were sent again
     * @param lost acknowledged, but not in the store
     * @param duplicated in the store, but never acknowledged
     */
    record Toll(
            long requests,
            long sentAgain,
            long acknowledged,
            long lost,
            long duplicated,
            long pages,
            List<String> pageFailures) {}

    @Override
    public void close() {
        over = true;
        people.shutdownNow();
        visitor.close();
    }
}

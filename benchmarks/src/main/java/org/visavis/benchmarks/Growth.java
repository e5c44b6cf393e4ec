package org.visavis.benchmarks;

import static org.visavis.benchmarks.Names.pick;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/**
 * Grows the demonstration's town until it has as many dossiers as a large body, then writes down
 * what a load tool may pick from: see {@link Pools}.
 *
 * <pre>
 * VISAVIS_DATA=~/large-town mvn spring-boot:run
 * mvn -q -pl benchmarks compile exec:exec -Dexec.executable=java \
 *     -Dexec.args="-cp %classpath org.visavis.benchmarks.Growth dossiers=100000"
 * </pre>
 *
 * <p>Options: {@code base} (http://127.0.0.1:8080), {@code agents} (200) to enrol, {@code dossiers}
 * (100,000), {@code long} (1,000) dossiers with {@code exchanges} (50) each, {@code clients} (16),
 * {@code seed} (1), {@code pools} (the folder to write to).
 */
public final class Growth {
    private final Wire wire;
    private final Options options;
    private final int seed;
    private final int clients;

    private Growth(Wire wire, Options options) {
        this.wire = wire;
        this.options = options;
        this.seed = options.number("seed", 1);
        this.clients = options.number("clients", 16);
    }

    public static void main(String[] arguments) throws IOException {
        Options options = Options.of(arguments);
        new Growth(new Wire(options.text("base", "http://127.0.0.1:8080"), "admin"), options)
                .grow();
    }

    private void grow() throws IOException {
        System.out.println("seed " + seed);
        List<String> agents = ids(wire.get("/agents"));
        agents.addAll(each("enrolled", options.number("agents", 200), this::enrol));
        List<String> procedures = ids(wire.get("/procedures"));
        List<String> dossiers =
                each(
                        "opened",
                        options.number("dossiers", 100_000),
                        i -> open(i, pick(agents, random(i)), pick(procedures, random(i))));
        List<String> longOnes =
                dossiers.subList(0, Math.min(options.number("long", 1_000), dossiers.size()));
        int exchanges = options.number("exchanges", 50);
        each(
                "noted",
                longOnes.size() * exchanges,
                i -> note(longOnes.get(i / exchanges), i % exchanges));
        Path folder = Path.of(options.text("pools", "pools"));
        new Pools(dossiers, longOnes, agents, names(), procedures).write(folder);
        System.out.println("pools in " + folder);
    }

    /** Does numbered things, several at once, and tells what they made. */
    private List<String> each(String what, int count, Numbered thing) {
        ConcurrentLinkedQueue<String> made = new ConcurrentLinkedQueue<>();
        Crowd.each(what, count, clients, i -> made.add(thing.make(i)));
        return List.copyOf(made);
    }

    /** Makes something, and tells its identifier. */
    private interface Numbered {
        String make(int number);
    }

    private String enrol(int i) {
        Random random = random(i);
        return made(
                "/agents",
                Map.of(
                        "firstName",
                        Names.first(random),
                        "lastName",
                        Names.last(random),
                        "jobTitle",
                        "Instructrice",
                        "service",
                        "Équipe " + i % 20));
    }

    private String open(int i, String agent, String procedure) {
        Random random = random(i);
        Map<String, String> party =
                Map.of(
                        "name",
                        Names.first(random) + " " + Names.last(random),
                        "phone",
                        "06 %02d %02d %02d %02d".formatted(pairs(random)));
        return made(
                "/dossiers",
                Map.of(
                        "procedure", procedure,
                        "title", "Demande " + i,
                        "party", party,
                        "channel", "PORTAL",
                        "referent", agent));
    }

    private String note(String dossier, int n) {
        return made(
                "/dossiers/" + dossier + "/interactions",
                Map.of(
                        "channel",
                        n % 3 == 0 ? "EMAIL" : "CALL",
                        "direction",
                        n % 2 == 0 ? "IN" : "OUT",
                        "summary",
                        "Échange " + n,
                        "text",
                        "Il manque encore une pièce ; elle arrive la semaine prochaine."));
    }

    private String made(String path, Map<String, ?> body) {
        return wire.post(path, body).get("id").asString();
    }

    private static Object[] pairs(Random random) {
        return IntStream.range(0, 4).mapToObj(_ -> random.nextInt(100)).toArray();
    }

    private List<String> names() {
        return IntStream.range(0, 1_000).mapToObj(i -> Names.last(random(i))).distinct().toList();
    }

    private static List<String> ids(JsonNode list) {
        List<String> ids = new ArrayList<>();
        list.forEach(one -> ids.add(one.get("id").asString()));
        return ids;
    }

    /** A dossier's number decides all of it, whoever of the clients opens it. */
    private Random random(int i) {
        return new Random((seed * 1_000_003L + i) * 0x9E3779B97F4A7C15L);
    }
}

package org.visavis.benchmarks;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Grows the demonstration's town until it has as many dossiers as a large body, then writes down
 * what a load tool may pick from: open dossiers, long ones, agents, names and procedures, one a
 * line.
 *
 * <pre>
 * VISAVIS_DATA=~/large-town mvn spring-boot:run
 * mvn -q -pl benchmarks compile exec:exec -Dexec.executable=java \
 *     -Dexec.args="-cp %classpath org.visavis.benchmarks.Growth dossiers=100000"
 * </pre>
 *
 * <p>Options: {@code base} (http://127.0.0.1:8080), {@code dossiers} (100,000), {@code long}
 * (1,000) dossiers with {@code exchanges} (50) each, {@code churn} (0) reassignments afterwards,
 * {@code clients} (16), {@code seed} (1), {@code pools} (the folder to write to).
 */
public final class Growth {
    private static final List<String> FIRST_NAMES =
            List.of("Anaïs", "Bruno", "Chloé", "Driss", "Élise", "Fatou", "Gaël", "Hanna", "Ivo");
    private static final List<String> LAST_NAMES =
            List.of(
                    "Abadie",
                    "Bertin",
                    "Calvet",
                    "Delmas",
                    "Estève",
                    "Faure",
                    "Gauthier",
                    "Humbert",
                    "Imbert",
                    "Jaouen",
                    "Kervella",
                    "Lagarde",
                    "Mercier",
                    "Noël",
                    "Ollivier",
                    "Pasquier",
                    "Quéré",
                    "Rolland",
                    "Salaün",
                    "Tanguy",
                    "Vasseur",
                    "Weber");

    private final Wire wire;
    private final Options options;
    private final List<String> agents;
    private final List<String> procedures;
    private final ConcurrentLinkedQueue<String> open = new ConcurrentLinkedQueue<>();

    private Growth(Wire wire, Options options) {
        this.wire = wire;
        this.options = options;
        this.agents = ids(wire.get("/agents"));
        this.procedures = ids(wire.get("/procedures"));
    }

    public static void main(String[] arguments) throws IOException {
        Options options = Options.of(arguments);
        Wire wire = new Wire(options.text("base", "http://127.0.0.1:8080"), "admin");
        new Growth(wire, options).grow();
    }

    private void grow() throws IOException {
        int seed = options.number("seed", 1);
        int clients = options.number("clients", 16);
        System.out.println("seed " + seed);
        Crowd.each("opened", options.number("dossiers", 100_000), clients, i -> open(seed, i));
        List<String> dossiers = List.copyOf(open);
        List<String> longOnes =
                dossiers.subList(0, Math.min(options.number("long", 1_000), dossiers.size()));
        int exchanges = options.number("exchanges", 50);
        Crowd.each(
                "noted",
                longOnes.size() * exchanges,
                clients,
                i -> note(longOnes.get(i / exchanges), i % exchanges));
        Crowd.each(
                "moved",
                options.number("churn", 0),
                clients,
                i -> move(dossiers.get(random(seed, i).nextInt(dossiers.size())), i));
        write(dossiers, longOnes);
    }

    private void open(int seed, int i) {
        Random random = random(seed, i);
        String name = pick(FIRST_NAMES, random) + " " + pick(LAST_NAMES, random) + " " + i;
        JsonNode answer =
                wire.post(
                        "/dossiers",
                        Map.of(
                                "procedure", pick(procedures, random),
                                "title", "Demande " + i,
                                "party", Map.of("name", name),
                                "channel", "PORTAL",
                                "referent", pick(agents, random)));
        open.add(answer.get("id").asString());
    }

    private void note(String dossier, int n) {
        wire.post(
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

    private void move(String dossier, int i) {
        wire.post(
                "/dossiers/" + dossier + "/referent",
                Map.of("agent", agents.get(i % agents.size()), "reason", "Rééquilibrage"));
    }

    private void write(List<String> dossiers, List<String> longOnes) throws IOException {
        Path folder = Path.of(options.text("pools", "pools"));
        Files.createDirectories(folder);
        Files.write(folder.resolve("open.txt"), dossiers);
        Files.write(folder.resolve("long.txt"), longOnes);
        Files.write(folder.resolve("agents.txt"), agents);
        Files.write(folder.resolve("names.txt"), LAST_NAMES);
        Files.write(folder.resolve("procedures.txt"), procedures);
        System.out.println("pools in " + folder);
    }

    private static List<String> ids(JsonNode list) {
        List<String> ids = new ArrayList<>();
        list.forEach(one -> ids.add(one.get("id").asString()));
        return ids;
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static Random random(int seed, int i) {
        return new Random(seed * 1_000_003L + i);
    }
}

package org.visavis.benchmarks;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Many agents take the same dossier at once, each having read the same version, round after round:
 * one has to get it, and each of the others has to be told, by a 409, who did. Then the control:
 * the same without a version, where several succeed; if the count did not notice that, it would not
 * notice anything. Fails, with an exit code other than 0, when any round goes otherwise.
 *
 * <pre>
 * mvn -q -pl benchmarks compile exec:exec -Dexec.executable=java \
 *     -Dexec.args="-cp %classpath org.visavis.benchmarks.Takers"
 * </pre>
 *
 * <p>Options: {@code base}, {@code takers} (50), {@code rounds} (200), {@code control} rounds (20).
 * The agents are registered for the purpose, each round has a dossier of its own, and the
 * supervisor of the demonstration asks for each. Nothing is drawn by lot but the race itself.
 */
public final class Takers {
    private final Wire admin;
    private final List<Taking.Taker> takers;
    private final String procedure;
    private final Taking taking;

    private Takers(Options options) {
        String base = options.text("base", "http://127.0.0.1:8080");
        this.admin = new Wire(base, "admin");
        this.taking = new Taking(base, "supervisor");
        this.procedure = admin.get("/procedures").get(0).get("id").asString();
        this.takers =
                IntStream.rangeClosed(1, options.number("takers", 50))
                        .mapToObj(this::register)
                        .toList();
    }

    public static void main(String[] arguments) {
        Options options = Options.of(arguments);
        Takers takers = new Takers(options);
        Tally versioned = takers.race(options.number("rounds", 200), true);
        Tally control = takers.race(options.number("control", 20), false);
        System.out.println("with the version     " + versioned);
        System.out.println("control, without it  " + control);
        boolean held = versioned.exactlyOneEach() && control.severalEach();
        System.out.println(held ? "One each round, and all told who." : "NOT as it has to be.");
        System.exit(held ? 0 : 1);
    }

    private Tally race(int rounds, boolean versioned) {
        long start = System.nanoTime();
        IntFunction<Taking.Round> round =
                number -> {
                    JsonNode opened = open(number);
                    return taking.of(
                            opened.get("id").asString(),
                            versioned ? opened.get("version").asLong() : null,
                            takers);
                };
        List<Taking.Round> all = IntStream.rangeClosed(1, rounds).mapToObj(round).toList();
        return new Tally(takers.size(), all, (System.nanoTime() - start) / 1e9);
    }

    private Taking.Taker register(int number) {
        String lastName = "Preneur-%03d".formatted(number);
        JsonNode agent =
                admin.post(
                        "/agents",
                        Map.of(
                                "firstName", "Dominique",
                                "lastName", lastName,
                                "jobTitle", "Instruction",
                                "service", "Mesure",
                                "phone", "02 61 91 10 99"));
        return new Taking.Taker(agent.get("id").asString(), "Dominique " + lastName);
    }

    private JsonNode open(int number) {
        return admin.post(
                "/dossiers",
                Map.of(
                        "procedure",
                        procedure,
                        "title",
                        "À prendre, " + number,
                        "party",
                        Map.of("name", "Personne " + number),
                        "channel",
                        "COUNTER"));
    }
}

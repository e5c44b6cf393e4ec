package org.visavis.benchmarks;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Has several agents made the referent of one dossier, all at the same moment. */
final class Taking {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CONFLICT = 409;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final String authorization;

    /** Somebody who wants the dossier. */
    record Taker(String id, String name) {}

    /**
     * How one round went.
     *
     * @param namingTheWinner how many 409s tell who is the referent now, by identifier and by name
     * @param others neither a success nor a 409
     */
    record Round(int successes, int conflicts, int namingTheWinner, int others) {}

    private record Answer(Taker taker, HttpResponse<String> response) {
        boolean won() {
            return response.statusCode() < 300;
        }

        boolean lost() {
            return response.statusCode() == CONFLICT;
        }

        boolean names(Taker winner) {
            JsonNode problem = JSON.readTree(response.body());
            return lost()
                    && problem.at("/referent").asString("").equals(winner.id())
                    && problem.at("/detail").asString("").contains(winner.name());
        }
    }

    Taking(String base, String login) {
        this.base = base;
        this.authorization =
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString((login + ":demo").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * One round.
     *
     * @param version which all have read; null: they did not look
     */
    Round of(String dossier, @Nullable Long version, List<Taker> takers) {
        List<Answer> answers = ask(dossier, version, takers);
        List<Taker> winners = answers.stream().filter(Answer::won).map(Answer::taker).toList();
        int conflicts = (int) answers.stream().filter(Answer::lost).count();
        long naming =
                winners.isEmpty()
                        ? 0
                        : answers.stream().filter(it -> it.names(winners.getFirst())).count();
        return new Round(
                winners.size(),
                conflicts,
                (int) naming,
                takers.size() - winners.size() - conflicts);
    }

    private List<Answer> ask(String dossier, @Nullable Long version, List<Taker> takers) {
        CyclicBarrier start = new CyclicBarrier(takers.size());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> asking =
                    takers.stream()
                            .<Callable<Answer>>map(
                                    taker ->
                                            () -> {
                                                HttpRequest request =
                                                        request(dossier, version, taker);
                                                start.await();
                                                return new Answer(
                                                        taker,
                                                        client.send(
                                                                request, BodyHandlers.ofString()));
                                            })
                            .toList();
            List<Future<Answer>> answered = threads.invokeAll(asking);
            return answered.stream().map(Taking::got).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Broken off", e);
        }
    }

    private static Answer got(Future<Answer> one) {
        try {
            return one.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Broken off", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private HttpRequest request(String dossier, @Nullable Long version, Taker taker) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + "/dossiers/" + dossier + "/referent"))
                        .timeout(PATIENCE)
                        .header("Authorization", authorization)
                        .header("Accept", "application/json")
                        .header("Content-Type", "application/json");
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        String body =
                JSON.writeValueAsString(
                        Map.of("agent", taker.id(), "reason", "Je le prends en charge."));
        return request.POST(BodyPublishers.ofString(body)).build();
    }
}

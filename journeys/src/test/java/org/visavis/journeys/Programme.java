package org.visavis.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
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

/**
 * Another program that speaks with the town's over HTTP, as one of its people.
 *
 * @param address with its scheme, without a path
 */
record Programme(String address, HttpClient client) {
    /** A month in the town takes as long as what falls due in it. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    static Programme of(String address) {
        return new Programme(address, HttpClient.newHttpClient());
    }

    /** Does what has to work. */
    JsonNode done(String login, String path, Map<String, ?> body) {
        HttpResponse<String> answer = post(login, path, body);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isBetween(200, 201);
        return json(answer);
    }

    /** Asks for what is refused, and reads the problem. */
    JsonNode refused(String login, String path, Map<String, ?> body) {
        HttpResponse<String> answer = post(login, path, body);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(422);
        return json(answer);
    }

    JsonNode read(String login, String path) {
        HttpResponse<String> answer = send(asked(login, path).GET().build());
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return json(answer);
    }

    /** What lies in this mailbox, the newest first. */
    List<JsonNode> mailsTo(String mailbox) {
        String to = URLEncoder.encode(mailbox, StandardCharsets.UTF_8);
        return read("agent", "/demo/mailbox?to=" + to).valueStream().toList();
    }

    /** Has the town's clock go on until then, with all that falls due on the way. */
    void advanceTo(String moment) {
        done("agent", "/demo/clock", Map.of("now", moment));
    }

    private HttpResponse<String> post(String login, String path, Map<String, ?> body) {
        String json = JsonMapper.shared().writeValueAsString(body);
        return send(
                asked(login, path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build());
    }

    private HttpRequest.Builder asked(String login, String path) {
        String basic =
                Base64.getEncoder()
                        .encodeToString((login + ":demo").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Basic " + basic);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}

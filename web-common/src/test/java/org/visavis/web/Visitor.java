package org.visavis.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody at the door: a browser keeps cookies and likes HTML, a program does neither. */
final class Visitor implements AutoCloseable {
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final String door;
    private final Map<String, String> headers;

    private Visitor(int port, Map<String, String> headers) {
        this.door = "http://127.0.0.1:" + port;
        this.headers = headers;
    }

    static Visitor program(int port, String login) {
        String secret =
                Base64.getEncoder()
                        .encodeToString((login + ":demo").getBytes(StandardCharsets.UTF_8));
        return new Visitor(port, Map.of("Authorization", "Basic " + secret));
    }

    static Visitor stranger(int port) {
        return new Visitor(port, Map.of());
    }

    static Visitor browser(int port) {
        return new Visitor(port, Map.of("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
    }

    HttpResponse<String> get(String path, String... more) {
        return send(request(path, more).GET());
    }

    HttpResponse<String> post(String path, String json, String... more) {
        return send(
                request(path, more)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> submit(String path, Map<String, String> form, String... more) {
        String body =
                form.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                request(path, more)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    HttpRequest.Builder request(String path, String... more) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(door + path));
        headers.forEach(request::header);
        for (int i = 0; i < more.length; i += 2) {
            request.setHeader(more[i], more[i + 1]);
        }
        return request;
    }

    @Override
    public void close() {
        client.close();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

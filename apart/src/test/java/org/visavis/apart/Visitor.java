package org.visavis.apart;

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
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser, or a program of theirs; they ask whichever address they are told. */
final class Visitor implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    HttpResponse<String> page(String address, String path)
            throws IOException, InterruptedException {
        return send(asked(address, path).header("Accept", "text/html").GET());
    }

    /** Signs in through the process at this address. */
    HttpResponse<String> signIn(String address, String login)
            throws IOException, InterruptedException {
        String token = token(page(address, "/sign-in").body());
        return submit(
                address,
                "/sign-in",
                Map.of("login", login, "password", "demo", "next", "/portfolio", "_csrf", token));
    }

    /** The token that the forms of a page carry. */
    static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new AssertionError("Expected a form in: " + page);
        }
        return found.group(1);
    }

    HttpResponse<String> submit(String address, String path, Map<String, String> form)
            throws IOException, InterruptedException {
        String body =
                form.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                asked(address, path)
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** Asks as a program, which shows its credentials each time. */
    HttpResponse<String> post(
            String address, String login, String path, String json, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                program(address, login, path).header("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> read(String address, String login, String path)
            throws IOException, InterruptedException {
        return send(program(address, login, path).GET());
    }

    private static HttpRequest.Builder program(String address, String login, String path) {
        byte[] credentials = (login + ":demo").getBytes(StandardCharsets.UTF_8);
        return asked(address, path)
                .header("Accept", "application/json")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    private static HttpRequest.Builder asked(String address, String path) {
        return HttpRequest.newBuilder(URI.create("http://" + address + path)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}

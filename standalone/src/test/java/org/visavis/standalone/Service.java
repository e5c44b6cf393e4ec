package org.visavis.standalone;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole program, started on a free port of loopback, asked as a program would ask it. */
public final class Service implements AutoCloseable {
    private static final int NOT_FOUND = 404;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final @Nullable ConfigurableApplicationContext context;
    private final URI root;
    private final HttpClient client = HttpClient.newHttpClient();

    private Service(@Nullable ConfigurableApplicationContext context, URI root) {
        this.context = context;
        this.root = root;
    }

    /** Starts it in this process, on the data in this folder, with these arguments too. */
    public static Service on(Path folder, String... more) {
        LaidDatabase.into(folder);
        String[] arguments =
                Stream.concat(
                                Stream.of("--VISAVIS_DATA=" + folder, "--server.port=0"),
                                Stream.of(more))
                        .toArray(String[]::new);
        ConfigurableApplicationContext context =
                new SpringApplication(Standalone.class).run(arguments);
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return new Service(context, URI.create("http://127.0.0.1:" + port));
    }

    /** One that runs in another process. */
    static Service at(URI root) {
        return new Service(null, root);
    }

    boolean isUp() {
        return get("admin", "/actuator/health").statusCode() == 200;
    }

    ConfigurableApplicationContext context() {
        return Objects.requireNonNull(context, "a program in this process");
    }

    /** One of the program's own parts, to look behind the scenes. */
    public <T> T bean(Class<T> type) {
        return context().getBean(type);
    }

    URI root() {
        return root;
    }

    private URI address(String path) {
        return root.resolve(path);
    }

    /** Asks as this login, with the demonstration's password. */
    public HttpResponse<String> get(String login, String path) {
        return send(asked(login, path).GET().build());
    }

    /**
     * As above, when the answer must be a success. A position to wait for is waited for: the
     * program itself does so for a second, and a busy machine may need more.
     */
    public JsonNode read(String login, String path) {
        HttpResponse<String> response = get(login, path);
        Instant patient = Instant.now().plus(PATIENCE);
        while (response.statusCode() == NOT_FOUND
                && path.contains("seen=")
                && Instant.now().isBefore(patient)) {
            response = get(login, path);
        }
        if (response.statusCode() != 200) {
            throw new AssertionError(
                    path + " answered " + response.statusCode() + " " + response.body());
        }
        return JsonMapper.shared().readTree(response.body());
    }

    /** What is there to be taken away, when the answer must be a success. */
    byte[] bytes(String login, String path) {
        HttpResponse<byte[]> response =
                send(asked(login, path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answered " + response.statusCode());
        }
        return response.body();
    }

    /** What the document there says to whoever reads it. */
    public String printed(String login, String path) {
        return OnPaper.text(bytes(login, path));
    }

    /** The page that a person sees there; the spaces of French marks are plain. */
    public String page(String login, String path) {
        HttpResponse<String> response =
                send(asked(login, path).setHeader("Accept", "text/html").GET().build());
        if (response.statusCode() != 200) {
            throw new AssertionError(
                    path + " answered " + response.statusCode() + " " + response.body());
        }
        return response.body().replaceAll("[\u00a0\u202f](?=[:;!?»])|(?<=«)\u00a0", " ");
    }

    /** Asks as nobody, for an answer of this type. */
    HttpResponse<String> anonymously(String path, String type) {
        return send(
                HttpRequest.newBuilder(address(path))
                        .timeout(PATIENCE)
                        .header("Accept", type)
                        .GET()
                        .build());
    }

    public HttpResponse<String> post(String login, String path, Object body, String... headers) {
        HttpRequest.Builder request =
                asked(login, path)
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        JsonMapper.shared().writeValueAsString(body)));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    /** Sends a form, as a program that has no page. */
    public HttpResponse<String> submit(String login, String path, Map<String, String> form) {
        String body =
                form.entrySet().stream()
                        .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                asked(login, path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Hands in a log, and gives the answer to it. */
    public HttpResponse<String> handIn(String login, Path log, Map<String, String> fields)
            throws IOException {
        String boundary = "a-log-is-coming";
        var body = new ByteArrayOutputStream();
        for (var field : fields.entrySet()) {
            body.writeBytes(
                    """
                    --%s\r
                    Content-Disposition: form-data; name="%s"\r
                    \r
                    %s\r
                    """
                            .formatted(boundary, field.getKey(), field.getValue())
                            .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(
                """
                --%s\r
                Content-Disposition: form-data; name="file"; filename="log"\r
                Content-Type: application/octet-stream\r
                \r
                """
                        .formatted(boundary)
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(Files.readAllBytes(log));
        body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return send(
                asked(login, "/imports")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build());
    }

    private HttpRequest.Builder asked(String login, String path) {
        return HttpRequest.newBuilder(address(path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString(
                                                (login + ":demo")
                                                        .getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
        client.close();
    }
}

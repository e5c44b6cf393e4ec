package org.visavis.apart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** What the proxy does, in a few lines, for machines where it is not installed. */
final class SmallDoor implements Door {
    private static final Set<String> SIGNING = Set.of("/sign-in", "/sign-out");
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> OF_ONE_LINE =
            Set.of(
                    "connection",
                    "content-length",
                    "expect",
                    "host",
                    "transfer-encoding",
                    "upgrade");
    private static final int BAD_GATEWAY = 502;

    private final Sides sides;
    private final HttpServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger turn = new AtomicInteger();

    private SmallDoor(Sides sides, HttpServer server) {
        this.sides = sides;
        this.server = server;
    }

    static SmallDoor open(Sides sides) throws IOException {
        var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var door = new SmallDoor(sides, HttpServer.create(loopback, 0));
        door.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        door.server.createContext("/", door::pass);
        door.server.start();
        return door;
    }

    @Override
    public String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** It remembers nothing and tries everybody each time. */
    @Override
    public void awaitAllKnown() {}

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            boolean reads = READING.contains(method);
            boolean shown = reads || SIGNING.contains(exchange.getRequestURI().getPath());
            boolean again = reads || exchange.getRequestHeaders().containsKey("Idempotency-Key");
            byte[] body = exchange.getRequestBody().readAllBytes();
            int first = turn.getAndIncrement();
            List<Program> ready = shown ? sides.queries() : sides.commands();
            for (int i = 0; i < ready.size(); i++) {
                Program one = ready.get(Math.floorMod(first + i, ready.size()));
                try {
                    answer(
                            exchange,
                            client.send(asked(one, exchange, body), BodyHandlers.ofByteArray()));
                    return;
                } catch (IOException broken) {
                    boolean nothingWasSent = broken instanceof ConnectException;
                    if (!again && !nothingWasSent) {
                        break;
                    }
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    break;
                }
            }
            exchange.sendResponseHeaders(BAD_GATEWAY, -1);
        }
    }

    private static HttpRequest asked(Program one, HttpExchange exchange, byte[] body) {
        var request =
                HttpRequest.newBuilder(
                                URI.create("http://" + one.address() + exchange.getRequestURI()))
                        .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders()
                .forEach(
                        (name, values) -> {
                            if (!OF_ONE_LINE.contains(name.toLowerCase(Locale.ROOT))) {
                                values.forEach(value -> request.header(name, value));
                            }
                        });
        return request.build();
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer)
            throws IOException {
        answer.headers()
                .map()
                .forEach(
                        (name, values) -> {
                            if (!OF_ONE_LINE.contains(name.toLowerCase(Locale.ROOT))) {
                                exchange.getResponseHeaders()
                                        .put(name, Collections.unmodifiableList(values));
                            }
                        });
        byte[] body = answer.body();
        exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.shutdownNow();
    }
}

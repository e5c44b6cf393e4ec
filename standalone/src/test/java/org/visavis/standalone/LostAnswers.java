package org.visavis.standalone;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line to the service on which each request arrives and no answer comes back: it waits for the
 * answer's first byte, so that the work is done, and breaks off.
 */
final class LostAnswers implements AutoCloseable {
    private static final Pattern LENGTH =
            Pattern.compile("content-length: *([0-9]+)", Pattern.CASE_INSENSITIVE);
    private static final String END_OF_HEAD = "\r\n\r\n";

    private final ServerSocket door;
    private final URI service;

    private LostAnswers(ServerSocket door, URI service) {
        this.door = door;
        this.service = service;
    }

    static LostAnswers before(URI service) throws IOException {
        var line =
                new LostAnswers(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), service);
        Thread.ofVirtual().start(line::take);
        return line;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    private void take() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                Thread.ofVirtual().start(() -> pass(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pass(Socket caller) {
        try (caller;
                Socket there = new Socket(service.getHost(), service.getPort());
                OutputStream out = there.getOutputStream()) {
            out.write(request(caller.getInputStream()));
            out.flush();
            there.getInputStream().read();
        } catch (IOException broken) {
            // The caller notices, which is what is wanted.
        }
    }

    private static byte[] request(InputStream in) throws IOException {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        String head = "";
        while (!head.endsWith(END_OF_HEAD)) {
            request.write(in.read());
            head = request.toString(StandardCharsets.ISO_8859_1);
        }
        Matcher length = LENGTH.matcher(head);
        if (length.find()) {
            request.write(in.readNBytes(Integer.parseInt(length.group(1))));
        }
        return request.toByteArray();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}

package org.visavis.ground;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** As much of RFC 5321 as it takes to receive a mail; keeps all that was said. */
final class SmallMailServer implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
    private final List<String> mails = new CopyOnWriteArrayList<>();

    SmallMailServer() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> mails() {
        return mails;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                converse(client);
            } catch (IOException e) {
                // Closed, or a client that left: the next one is served.
            }
        }
    }

    private void converse(Socket client) throws IOException {
        var in =
                new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var said = new StringBuilder();
        boolean data = false;
        answer(client, "220 small");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            said.append(line).append('\n');
            if (data && line.equals(".")) {
                data = false;
                mails.add(said.toString());
                answer(client, "250 kept");
            } else if (!data && line.equals("DATA")) {
                data = true;
                answer(client, "354 go on");
            } else if (!data) {
                answer(client, line.equals("QUIT") ? "221 bye" : "250 ok");
            }
        }
    }

    private static void answer(Socket client, String line) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

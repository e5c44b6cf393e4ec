package org.visavis.command.mail;

import jakarta.mail.Session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A mail server with moods: as much of RFC 5321 as it takes to be difficult. */
final class CapriciousServer implements AutoCloseable {
    /** How it behaves. */
    enum Mood {
        KIND,
        /** Says nothing at all. */
        STALLS,
        /** Keeps the mail, and hangs up before it says so. */
        DROPS_AFTER_DATA,
        BUSY,
        KNOWS_NOBODY,
        REFUSES_THE_MAIL
    }

    private static final String PATIENCE_MILLIS = "400";

    private final ServerSocket socket = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private final List<String> recipients = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Mood mood;

    CapriciousServer(Mood mood) throws IOException {
        this.mood = mood;
        Thread.ofVirtual().start(this::serve);
    }

    void becomes(Mood another) {
        mood = another;
    }

    List<String> mails() {
        return mails;
    }

    List<String> recipients() {
        return recipients;
    }

    MailDoor door() {
        var server = new Properties();
        server.setProperty("mail.smtp.host", "127.0.0.1");
        server.setProperty("mail.smtp.port", "" + socket.getLocalPort());
        server.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        server.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        server.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        return new MailDoor(Session.getInstance(server), "mairie@saint-aubin.example");
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
        if (mood == Mood.STALLS) {
            awaitClosing();
            return;
        }
        var in =
                new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 capricious");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT TO:")) {
                recipient(client, line);
            } else if (line.equals("DATA")) {
                say(client, "354 go on");
                if (!data(client, in)) {
                    return;
                }
            } else {
                say(client, line.equals("QUIT") ? "221 bye" : "250 ok");
            }
        }
    }

    private void recipient(Socket client, String line) throws IOException {
        if (mood == Mood.KNOWS_NOBODY) {
            say(client, "550 nobody of that name");
        } else if (mood == Mood.BUSY) {
            say(client, "451 come back later");
        } else {
            recipients.add(line.replaceAll("^.*<|>.*$", ""));
            say(client, "250 ok");
        }
    }

    private boolean data(Socket client, BufferedReader in) throws IOException {
        var mail = new StringBuilder();
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                return false;
            }
            mail.append(line).append('\n');
        }
        if (mood == Mood.REFUSES_THE_MAIL) {
            say(client, "554 not like this");
            return true;
        }
        mails.add(mail.toString());
        if (mood == Mood.DROPS_AFTER_DATA) {
            return false;
        }
        say(client, "250 kept");
        return true;
    }

    private void awaitClosing() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(Socket client, String line) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        closing.countDown();
        socket.close();
    }
}

package org.visavis.standalone.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A mail server that answers as it is told for each mail, and keeps what it took. */
final class PostOffice implements AutoCloseable {
    /** What it does with a mail. */
    enum Manner {
        TAKES,
        BUSY,
        HANGS_UP_AFTER_TAKING,
        KNOWS_NOBODY,
        /** Says that it took the mail, and does not keep it. */
        FORGETS
    }

    /** A mail that it took, and for whom. */
    record Taken(String to, String messageId, String subject, String replyTo, String text) {}

    private final ServerSocket socket = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger handedOver = new AtomicInteger();
    private volatile Supplier<Manner> manners;

    PostOffice(Supplier<Manner> manners) throws IOException {
        this.manners = manners;
        Thread.ofVirtual().start(this::serve);
    }

    void behaves(Supplier<Manner> otherManners) {
        manners = otherManners;
    }

    List<Taken> taken() {
        return taken;
    }

    /** How many mails came in whole, kept or not. */
    int handedOver() {
        return handedOver.get();
    }

    /** What a program has to be told so that it sends its mail here. */
    String[] arguments() {
        return new String[] {
            "--VISAVIS_MAIL_HOST=127.0.0.1",
            "--VISAVIS_MAIL_PORT=" + socket.getLocalPort(),
            "--VISAVIS_MAIL_TLS=none",
            "--VISAVIS_MAIL_FROM=mairie@saint-aubin.example"
        };
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> converse(client));
            } catch (IOException e) {
                // Closed.
            }
        }
    }

    private void converse(Socket client) {
        try (client) {
            var in =
                    new BufferedReader(
                            new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            Manner manner = manners.get();
            String to = "";
            say(client, "220 here");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT TO:")) {
                    to = line.replaceAll("^.*<|>.*$", "");
                    say(
                            client,
                            switch (manner) {
                                case BUSY -> "451 later";
                                case KNOWS_NOBODY -> "550 nobody";
                                case TAKES, HANGS_UP_AFTER_TAKING, FORGETS -> "250 ok";
                            });
                } else if (line.equals("DATA")) {
                    say(client, "354 go on");
                    Taken mail = read(to, in);
                    if (manner != Manner.FORGETS) {
                        taken.add(mail);
                    }
                    handedOver.incrementAndGet();
                    if (manner == Manner.HANGS_UP_AFTER_TAKING) {
                        return;
                    }
                    say(client, "250 taken");
                } else {
                    say(client, line.equals("QUIT") ? "221 bye" : "250 ok");
                }
            }
        } catch (IOException | MessagingException e) {
            // The client left: it will come again.
        }
    }

    private static Taken read(String to, BufferedReader in) throws IOException, MessagingException {
        var mail = new StringBuilder();
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("The client left in the middle of a mail");
            }
            mail.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        var message =
                new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(mail.toString().getBytes(StandardCharsets.UTF_8)));
        return new Taken(
                to,
                message.getMessageID(),
                message.getSubject(),
                message.getReplyTo()[0].toString(),
                (String) ((MimeMultipart) message.getContent()).getBodyPart(0).getContent());
    }

    private static void say(Socket client, String line) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

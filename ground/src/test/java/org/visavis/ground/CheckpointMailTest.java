package org.visavis.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.visavis.store.proof.CheckpointPost;
import org.visavis.store.proof.SignedNote;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class CheckpointMailTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final SignedNote KEY = note("visavis-key\nkey\n");
    private static final SignedNote NEWEST = note("visavis/store\n12\n");

    @Test
    void the_day_has_one_mail_with_all_that_is_needed_to_verify() throws Exception {
        try (var server = new SmallMailServer()) {
            var post = post(said(server.port()));
            post.send(DAY, List.of(KEY), NEWEST);
            post.send(DAY, List.of(KEY), NEWEST);

            assertThat(server.mails()).hasSize(2).allSatisfy(CheckpointMailTest::isComplete);
        }
    }

    private static void isComplete(String mail) {
        assertThat(mail)
                .contains("MAIL FROM:<vis-a-vis@town.example>")
                .contains("RCPT TO:<clerk@notary.example>", "RCPT TO:<archive@town.example>")
                .contains("Message-ID: <checkpoint.2026-03-03@town.example>")
                .contains("checkpoint-2026-03-03.txt");
    }

    @Test
    void a_server_that_does_not_answer_is_tried_again_later() throws IOException {
        int nobody;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = closed.getLocalPort();
        }
        var post = post(said(nobody));
        assertThatThrownBy(() -> post.send(DAY, List.of(KEY), NEWEST))
                .isInstanceOf(IOException.class);
    }

    @Test
    void without_a_receiver_nothing_is_sent() throws IOException {
        post(new StandardEnvironment()).send(DAY, List.of(), NEWEST);
    }

    @Test
    void a_missing_server_is_named_at_the_start() {
        var said = environment(Map.of("VISAVIS_CHECKPOINTS_TO", "clerk@notary.example"));
        assertThatThrownBy(() -> post(said))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("VISAVIS_MAIL_HOST");
    }

    private static CheckpointPost post(Environment said) {
        return CheckpointMail.from(said, MailSettings.from(said));
    }

    private static Environment said(int port) {
        return environment(
                Map.of(
                        "VISAVIS_CHECKPOINTS_TO",
                        "clerk@notary.example,archive@town.example",
                        "VISAVIS_MAIL_HOST",
                        "127.0.0.1",
                        "VISAVIS_MAIL_PORT",
                        "" + port,
                        "VISAVIS_MAIL_FROM",
                        "vis-a-vis@town.example",
                        "VISAVIS_MAIL_TLS",
                        "none"));
    }

    private static Environment environment(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("said", new HashMap<>(variables)));
        return environment;
    }

    private static SignedNote note(String text) {
        return new SignedNote(text, List.of(new SignedNote.Signature("visavis", "c2lnbmF0dXJl")));
    }
}

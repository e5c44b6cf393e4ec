package org.visavis.command.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visavis.command.mail.CapriciousServer.Mood;
import org.visavis.command.mail.MailDoor.Answer;

import java.io.IOException;

/** What is made of what a mail server says, or does not say. */
class MailDoorTest {
    @ParameterizedTest
    @CsvSource({
        "KIND, TAKEN",
        "STALLS, LATER",
        "DROPS_AFTER_DATA, LATER",
        "BUSY, LATER",
        "KNOWS_NOBODY, NEVER",
        "REFUSES_THE_MAIL, NEVER"
    })
    void each_answer_is_understood(Mood mood, Answer answer) throws IOException {
        try (var server = new CapriciousServer(mood)) {
            assertThat(server.door().send(Letters.mail(server.door()))).isEqualTo(answer);
        }
    }

    @Test
    void whom_nobody_serves_waits() throws IOException {
        MailDoor gone;
        try (var server = new CapriciousServer(Mood.KIND)) {
            gone = server.door();
        }

        assertThat(gone.send(Letters.mail(gone))).isEqualTo(Answer.LATER);
        assertThat(MailDoor.closed().isOpen()).isFalse();
    }

    @Test
    void what_is_sent_again_is_recognised_by_its_id() throws IOException {
        try (var server = new CapriciousServer(Mood.DROPS_AFTER_DATA)) {
            server.door().send(Letters.mail(server.door()));
            server.becomes(Mood.KIND);
            server.door().send(Letters.mail(server.door()));

            assertThat(server.recipients()).hasSize(2).containsOnly(Letters.TO);
            assertThat(server.mails())
                    .hasSize(2)
                    .allSatisfy(
                            mail ->
                                    assertThat(mail)
                                            .contains(
                                                    "Message-ID: <"
                                                            + Letters.DOSSIER.value()
                                                            + ".7@saint-aubin.example>"));
        }
    }
}

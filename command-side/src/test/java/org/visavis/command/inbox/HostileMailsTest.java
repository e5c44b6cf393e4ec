package org.visavis.command.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.visavis.events.contact.Unmatched;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import javax.crypto.spec.SecretKeySpec;

/** Whatever somebody sends, there is something to tell of it, and no more than the limits let. */
class HostileMailsTest {
    private static final int TRIES = 3_000;
    private static final String MAIL =
            """
            From: Jeanne <jeanne@courriel.example>\r
            To: mairie@town.example\r
            Subject: =?UTF-8?Q?O=C3=B9_en_est-on?=\r
            Date: Tue, 3 Mar 2026 14:05:00 +0100\r
            Message-ID: <1@courriel.example>\r
            MIME-Version: 1.0\r
            Content-Type: multipart/mixed; boundary="M"\r
            \r
            --M\r
            Content-Type: multipart/alternative; boundary=A\r
            \r
            --A\r
            Content-Type: text/plain; charset=utf-8\r
            Content-Transfer-Encoding: quoted-printable\r
            \r
            Voil=C3=A0 le plan.=20\r
            --A\r
            Content-Type: text/html; charset=utf-8\r
            \r
            <p>Voilà <b>le plan</b><blockquote>Quand ?</blockquote>\r
            --A--\r
            --M\r
            Content-Type: application/pdf; name="=?UTF-8?B?cGxhbi5wZGY=?="\r
            Content-Disposition: attachment\r
            Content-Transfer-Encoding: base64\r
            \r
            AAAAAAAAAAAAAAAAAAAA\r
            --M--\r
            """;

    @Test
    void the_mail_that_is_spoilt_below_is_read_as_it_is() {
        Incoming mail = read(MAIL);

        assertThat(mail.obstacle()).isNull();
        assertThat(mail.letter().text()).isEqualTo("Voilà le plan.");
        assertThat(mail.attached()).extracting("name").containsExactly("plan.pdf");
    }

    @Test
    void any_spoilt_mail_is_still_told_in_words_that_can_be_kept() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            byte[] spoilt = spoilt(MAIL.getBytes(StandardCharsets.UTF_8), random);

            Incoming mail = Reading.of(spoilt, random.nextInt(10) > 0);

            assertThat(mail.letter().text() + mail.letter().subject() + mail.letter().quoted())
                    .as("seed %d, attempt %d", seed, attempt)
                    .doesNotContain("\u0000")
                    .matches(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
            assertThat(mail.sender() == null ? "a@b" : mail.sender())
                    .as("seed %d, attempt %d", seed, attempt)
                    .matches("[^\\s@<>]+@[\\w.-]+");
        }
    }

    @Test
    void the_mark_of_a_spoilt_mail_is_its_own() {
        var marks = new Marks(new SecretKeySpec(new byte[32], "HmacSHA256"));
        String mark = marks.ofMail(bytes(MAIL));

        assertThat(marks.ofMail(bytes("Received: from far\r\n" + MAIL + "\r\n"))).isEqualTo(mark);
        assertThat(marks.ofMail(bytes(MAIL.replace("le plan", "un mot")))).isNotEqualTo(mark);
        assertThat(marks.ofMail(bytes(MAIL.replace("<1@", "<2@")))).isNotEqualTo(mark);
    }

    @Test
    void ten_thousand_parts_are_not_taken_apart() {
        String many =
                "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=M\r\n\r\n"
                        + "--M\r\n\r\nx\r\n".repeat(10_000)
                        + "--M--\r\n";
        assertThat(read(many).obstacle()).isEqualTo(Unmatched.TOO_INVOLVED);
        assertThat(read(many).sender()).isEqualTo("a@b.example");
    }

    @Test
    void more_parts_than_a_letter_has_are_not_all_read() {
        String some =
                "Content-Type: multipart/mixed; boundary=M\r\n\r\n"
                        + "--M\r\nContent-Disposition: attachment\r\n\r\nx\r\n".repeat(1_000)
                        + "--M--\r\n";
        assertThat(read(some).obstacle()).isEqualTo(Unmatched.TOO_INVOLVED);
        assertThat(read(some).attached()).hasSizeLessThan(Limits.PARTS);
    }

    @Test
    void parts_within_parts_end_somewhere() {
        var deep = new StringBuilder("From: a@b.example\r\n");
        for (int depth = 0; depth < 2_000; depth++) {
            deep.append(
                    "Content-Type: multipart/mixed; boundary=M%d\r\n\r\n--M%d\r\n"
                            .formatted(depth, depth));
        }
        assertThat(read(deep.toString()).obstacle()).isEqualTo(Unmatched.TOO_INVOLVED);
    }

    @Test
    void headers_without_end_are_not_read_to_their_end() {
        String endless = "From: a@b.example\r\n" + "X-Long: yes\r\n".repeat(100_000) + "\r\nx";
        assertThat(read(endless).obstacle()).isEqualTo(Unmatched.UNREADABLE);
    }

    @Test
    void a_novel_is_cut() {
        Incoming mail = read("From: a@b.example\r\n\r\n" + "Bonjour à tous.\r\n".repeat(100_000));

        assertThat(mail.obstacle()).isEqualTo(Unmatched.TOO_LARGE);
        assertThat(mail.letter().text()).hasSizeLessThanOrEqualTo(Limits.TEXT);
    }

    @Test
    void lines_made_to_take_for_ever_do_not() {
        for (String line :
                new String[] {
                    "> \n", "Le 3 a écrit :\n", "<blockquote>", "le 3 ".repeat(80) + "\n"
                }) {
            read("Content-Type: text/plain\r\n\r\n" + line.repeat(900_000 / line.length()) + "fin");
            read("Content-Type: text/html\r\n\r\n" + line.repeat(900_000 / line.length()) + "fin");
        }
    }

    @Test
    void no_second_header_comes_out_of_an_encoded_one() {
        Incoming mail =
                read(
                        """
                        From: =?UTF-8?Q?Jeanne=0D=0ABcc:_x@y.example?= <jeanne@courriel.example>\r
                        Subject: =?UTF-8?Q?Bonjour=0D=0AX-Evil:_1=E2=80=AE?=\r
                        \r
                        Bonjour\r
                        """);

        assertThat(mail.letter().subject()).isEqualTo("Bonjour X-Evil: 1");
        assertThat(mail.name()).as("a name that holds an address").isNull();
        assertThat(mail.sender()).isEqualTo("jeanne@courriel.example");
    }

    private static byte[] spoilt(byte[] mail, Random random) {
        byte[] spoilt = mail.clone();
        int changes = 1 + random.nextInt(40);
        for (int change = 0; change < changes; change++) {
            int at = random.nextInt(spoilt.length);
            switch (random.nextInt(4)) {
                case 0 -> spoilt[at] = (byte) random.nextInt(256);
                case 1 -> spoilt[at] = 0;
                case 2 -> {
                    int length = Math.min(random.nextInt(60), spoilt.length - at);
                    System.arraycopy(
                            mail, random.nextInt(mail.length - length), spoilt, at, length);
                }
                default ->
                        spoilt =
                                Arrays.copyOf(
                                        spoilt, Math.max(1, spoilt.length - random.nextInt(20)));
            }
        }
        return spoilt;
    }

    private static Incoming read(String mail) {
        return Reading.of(bytes(mail), true);
    }

    private static byte[] bytes(String mail) {
        return mail.getBytes(StandardCharsets.UTF_8);
    }
}

package org.visavis.command.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.events.agent.AgentCard;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.privacy.Confidential;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;

/** Every mail carries who signs it; nothing that anybody typed is more than words. */
class ComposerTest {
    private static final int MESSAGES = 1_000;
    private static final MailDoor DOOR =
            new MailDoor(Session.getInstance(new Properties()), "mairie@saint-aubin.example");

    @Test
    void a_thousand_mails_each_carry_the_whole_block_in_both_forms() throws Exception {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < MESSAGES; i++) {
            AgentCard referent = any(random);
            AgentCard writer = random.nextBoolean() ? any(random) : null;
            MimeMessage mail =
                    sent(Letters.written(words(random), words(random), referent, writer));
            String text = part(mail, 0);
            String html = part(mail, 1);
            (writer == null ? Stream.of(referent) : Stream.of(referent, writer))
                    .flatMap(ComposerTest::partsOf)
                    .forEach(
                            part -> {
                                assertThat(text).as("seed %d", seed).contains(part);
                                assertThat(html).as("seed %d", seed).contains(Html.escaped(part));
                            });
            assertThat(text).contains("Commune de Saint-Aubin");
            if (writer != null) {
                assertThat(text).contains(writer.fullName() + ", pour " + referent.fullName());
            }
        }
    }

    @Test
    void a_card_with_a_gap_makes_no_message_at_all() {
        AgentCard whole = Letters.card("Camille", "Roux");
        Stream.of(
                        new AgentCard(null, "Roux", "a", "b", "c", "d", null, null),
                        new AgentCard("Camille", " ", "a", "b", "c", "d", null, null),
                        new AgentCard("Camille", "Roux", null, "", "c", "d", null, null),
                        new AgentCard("Camille", "Roux", "a", null, " ", "d", null, null),
                        new AgentCard("Camille", "Roux", "a", null, "c", "", null, null))
                .forEach(
                        gap -> {
                            assertThatThrownBy(() -> Letters.written("a", "b", gap, null))
                                    .isInstanceOf(IllegalArgumentException.class);
                            assertThatThrownBy(() -> Letters.written("a", "b", whole, gap))
                                    .isInstanceOf(IllegalArgumentException.class);
                        });
    }

    @Test
    void nothing_typed_becomes_a_header_or_a_recipient() throws Exception {
        MimeMessage mail =
                sent(
                        Letters.written(
                                "Bonjour\r\nBcc: tous@ailleurs.example\r\n\r\nLisez",
                                "a",
                                Letters.card(
                                        "Zoé \"<x@y.example>\"\r\nBcc: z@ailleurs.example", "Roux"),
                                null));

        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients())
                .extracting(Object::toString)
                .containsExactly(Letters.TO);
        assertThat(((InternetAddress) mail.getFrom()[0]).getAddress())
                .isEqualTo("mairie@saint-aubin.example");
        assertThat(mail.getSubject()).isEqualTo("Bonjour Bcc: tous@ailleurs.example Lisez");
    }

    @Test
    void what_is_typed_is_no_markup() throws Exception {
        MimeMessage mail =
                sent(
                        Letters.written(
                                "</title><script>a()</script>",
                                "<img src=x onerror=a()> & \"co\"",
                                Letters.card("<b>Zoé", "O'Roux"),
                                null));

        assertThat(part(mail, 1)).doesNotContain("<script>", "<img", "<b>").contains("&lt;img");
    }

    @Test
    void an_answer_reaches_the_dossier() throws Exception {
        MimeMessage mail = sent(Letters.written("a", "b", Letters.card("Camille", "Roux"), null));
        var replies = new ReplyAddress(Letters.SECRET, "saint-aubin.example");
        String to = ((InternetAddress) mail.getReplyTo()[0]).getAddress();

        assertThat(to.substring(0, to.indexOf('@'))).hasSizeLessThanOrEqualTo(64);
        assertThat(replies.read(to.toUpperCase(Locale.ROOT))).contains(Letters.DOSSIER);
        assertThat(replies.read(to.replaceFirst("[0-9a-f]@", "g@"))).isEmpty();
        assertThat(replies.read(to.replace("50000000", "50000001"))).isEmpty();
    }

    @Test
    void only_what_the_program_writes_says_so() throws Exception {
        MessageWritten byHand = Letters.written("a", "b", Letters.card("Camille", "Roux"), null);
        var byProgram =
                new MessageWritten(
                        byHand.dossier(),
                        byHand.number(),
                        byHand.to(),
                        null,
                        Letters.CAMILLE,
                        byHand.purpose(),
                        byHand.channel(),
                        byHand.subject(),
                        byHand.text(),
                        byHand.signature(),
                        null,
                        null,
                        null,
                        byHand.happenedAt());

        assertThat(sent(byHand).getHeader("Auto-Submitted")).isNull();
        assertThat(sent(byProgram).getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void what_was_erased_is_not_rendered() {
        MessageWritten written = Letters.written("a", "b", Letters.card("Camille", "Roux"), null);
        var erased =
                new MessageWritten(
                        written.dossier(),
                        written.number(),
                        written.to(),
                        written.by(),
                        written.onBehalfOf(),
                        written.purpose(),
                        written.channel(),
                        new Confidential.Erased<>(Letters.JEANNE.value()),
                        new Confidential.Erased<>(Letters.JEANNE.value()),
                        written.signature(),
                        null,
                        null,
                        null,
                        written.happenedAt());

        assertThat(Signed.of(erased)).isEmpty();
    }

    /** As it arrives: written out and read again. */
    private static MimeMessage sent(MessageWritten message) throws MessagingException, IOException {
        var out = new ByteArrayOutputStream();
        Letters.mail(DOOR, message).writeTo(out);
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(out.toByteArray()));
    }

    private static String part(MimeMessage mail, int number)
            throws MessagingException, IOException {
        return ((String) ((MimeMultipart) mail.getContent()).getBodyPart(number).getContent())
                .replace("\r\n", "\n");
    }

    private static Stream<String> partsOf(AgentCard card) {
        return Stream.of(
                card.fullName(),
                said(card.jobTitle()),
                said(card.service()),
                card.address(),
                card.phone(),
                said(card.email()),
                said(card.hours()));
    }

    private static String said(@Nullable String part) {
        return part == null ? "" : part;
    }

    private static AgentCard any(Random random) {
        boolean titled = random.nextBoolean();
        return new AgentCard(
                word(random),
                word(random),
                titled ? word(random) : null,
                titled && random.nextBoolean() ? null : word(random),
                word(random) + ", 49999 " + word(random),
                "0" + random.nextInt(1_000_000_000),
                maybe(random),
                maybe(random));
    }

    private static @Nullable String maybe(Random random) {
        return random.nextBoolean() ? word(random) : null;
    }

    private static String words(Random random) {
        return word(random) + " " + word(random) + "\n\n" + word(random);
    }

    private static String word(Random random) {
        String letters = "aàâæbcçdeéèêëfghiîïjklmnoôœpqrstuùûüvwxyÿz'’\"<>&{}0;$€😀-";
        int[] points = letters.codePoints().toArray();
        var word = new StringBuilder("A");
        for (int i = random.nextInt(12); i >= 0; i--) {
            word.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return word.append('z').toString();
    }
}

package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Folder;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.standalone.mailbox.TownPost;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;

/** The town's mail server, and the page and JSON by which it is read and written to. */
class MailboxTest {
    private static final String MAILBOX = "/demo/mailbox";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Service service = SharedService.get();

    /** Nobody else in any test has these addresses. */
    private final String party = "party-" + UUID.randomUUID() + "@courriel.example";

    private final String hall = "hall-" + UUID.randomUUID() + "@town.example";

    @Test
    void what_a_party_writes_lies_in_the_mailbox_of_whom_they_wrote_to() {
        HttpResponse<String> answer = write(Map.of("subject", "Où en êtes-vous ?"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);

        JsonNode mail = only(hall);
        assertThat(mail.get("id")).isEqualTo(json(answer).get("id"));
        assertThat(mail.get("to").asString()).isEqualTo(hall);
        assertThat(mail.get("from").asString()).isEqualTo(party);
        assertThat(mail.get("subject").asString()).isEqualTo("Où en êtes-vous ?");
        assertThat(mail.get("text").asString()).isEqualTo("Bonjour à vous");
        assertThat(mail.get("headers").get("To").asString()).isEqualTo(hall);
        assertThat(mail.get("html").isNull()).isTrue();
    }

    @Test
    void the_newest_comes_first_and_an_answer_names_what_it_answers() {
        write(Map.of("subject", "Une question"));
        String asked = only(hall).get("messageId").asString();
        write(Map.of("from", hall, "to", party, "subject", "Une réponse", "inReplyTo", asked));
        write(Map.of("from", hall, "to", party, "subject", "Une autre"));

        List<JsonNode> mails = mailsTo(party);
        assertThat(mails)
                .extracting(mail -> mail.get("subject").asString())
                .containsExactly("Une autre", "Une réponse");
        assertThat(mails.getLast().get("headers").get("In-Reply-To").asString()).isEqualTo(asked);
    }

    @Test
    void pressing_twice_sends_once() {
        String key = UUID.randomUUID().toString();
        for (int times = 0; times < 2; times++) {
            service.post("party", MAILBOX, mail(Map.of()), "Idempotency-Key", key);
        }
        only(hall);
    }

    @Test
    void what_is_no_address_or_is_missing_is_named() {
        refused(write(Map.of("to", "la mairie")), "not-an-address", "to");
        refused(write(Map.of("from", "a@b.example, c@d.example")), "not-an-address", "from");
        refused(write(Map.of("inReplyTo", "<a\r\nBcc: x@y.example>")), "not-a-message-id", "in");
        refused(write(Map.of("text", " ")), "malformed-fields", "text");
        assertThat(mailsTo(hall)).isEmpty();
    }

    @Test
    void a_subject_of_two_lines_makes_no_second_header() {
        write(Map.of("subject", "Bonjour\r\nBcc: " + party));
        assertThat(only(hall).get("headers").has("Bcc")).isFalse();
        assertThat(mailsTo(party)).isEmpty();
    }

    @Test
    void hostile_formatting_is_told_to_programs_and_does_nothing_on_the_page() throws Exception {
        String html =
                "<p>Bon<b>jour</b></p><script>steal()</script><img src=x onerror=steal()>"
                        + "<a href=\"javascript:steal()\">ici</a><style>main{display:none}</style>";
        deliver("Piège <script>steal()</script>", html);

        JsonNode mail = only(party);
        assertThat(mail.get("html").asString()).isEqualTo(html);
        assertThat(mail.get("attachments").get(0).get("name").asString()).isEqualTo("plan.txt");
        String page =
                service.page(
                        "agent", MAILBOX + "?to=" + party + "&mail=" + mail.get("id").asString());
        assertThat(page)
                .contains("Bon<b>jour</b>", "plan.txt", "Piège &lt;script&gt;")
                .doesNotContain("<script>steal", "onerror", "javascript:", "display:none");
    }

    @Test
    void whoever_reads_by_imap_finds_all_that_was_sent_to_a_dossier_in_one_mailbox()
            throws Exception {
        String dossiers = hall.replace("@", "+token@");
        write(Map.of("to", dossiers));

        assertThat(only(dossiers).get("to").asString()).isEqualTo(dossiers);
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", service.bean(TownPost.class).imapPort(), hall, "any");
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                assertThat(inbox.getMessageCount()).isEqualTo(1);
                assertThat(inbox.getMessage(1).getHeader("Delivered-To")).containsExactly(dossiers);
            }
        }
    }

    @Test
    void strangers_read_nothing() {
        assertThat(service.anonymously(MAILBOX, "application/json").statusCode()).isEqualTo(401);
    }

    @Test
    void the_page_lets_a_person_be_chosen_read_and_answered() {
        write(Map.of("from", hall, "to", party, "subject", "À lire"));
        String id = only(party).get("id").asString();
        assertThat(service.page("party", MAILBOX)).contains("Jeanne Petit", party);
        assertThat(service.page("party", MAILBOX + "?to=" + party + "&mail=" + id))
                .contains("À lire", "Bonjour à vous", "value=\"Re: À lire\"", "Répondre");
    }

    @Test
    void no_mail_is_lost_that_was_taken_before_a_kill(@TempDir Path data) throws Exception {
        try (Child child = Child.on(data)) {
            HttpResponse<String> answer = child.service().post("party", MAILBOX, mail(Map.of()));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            child.kill();
        }
        try (Service again = Service.on(data)) {
            assertThat(again.read("party", MAILBOX + "?to=" + hall).size()).isEqualTo(1);
            again.post("party", MAILBOX, mail(Map.of("subject", "Après")));
            assertThat(again.read("party", MAILBOX + "?to=" + hall).get(0).get("subject"))
                    .hasToString("\"Après\"");
        }
    }

    private void deliver(String subject, String html) throws Exception {
        var mail = new MimeMessage(service.bean(TownPost.class).settings().session(PATIENCE));
        mail.setFrom(new InternetAddress(hall));
        mail.setRecipient(RecipientType.TO, new InternetAddress(party));
        mail.setSubject(subject, "UTF-8");
        var formatted = new MimeBodyPart();
        formatted.setContent(html, "text/html; charset=UTF-8");
        var file = new MimeBodyPart();
        file.setText("un plan", "UTF-8");
        file.setFileName("plan.txt");
        file.setDisposition(MimeBodyPart.ATTACHMENT);
        mail.setContent(new MimeMultipart(formatted, file));
        Transport.send(mail);
    }

    private HttpResponse<String> write(Map<String, String> more) {
        return service.post("party", MAILBOX, mail(more));
    }

    private Map<String, String> mail(Map<String, String> more) {
        Map<String, String> mail =
                new HashMap<>(
                        Map.of(
                                "from",
                                party,
                                "to",
                                hall,
                                "subject",
                                "Bonjour",
                                "text",
                                "Bonjour à vous"));
        mail.putAll(more);
        return mail;
    }

    private JsonNode only(String address) {
        List<JsonNode> mails = mailsTo(address);
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }

    private List<JsonNode> mailsTo(String address) {
        return service.read("agent", MAILBOX + "?to=" + address.replace("+", "%2B"))
                .valueStream()
                .toList();
    }

    private static void refused(HttpResponse<String> answer, String reason, String field) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(json(answer).get("type").asString()).isEqualTo("/problems/" + reason);
        assertThat(json(answer).get("fields").propertyNames())
                .anyMatch(name -> name.startsWith(field));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}

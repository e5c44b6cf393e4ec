package org.visavis.standalone.mailbox;

import static org.visavis.web.route.Routes.get;
import static org.visavis.web.route.Routes.post;

import jakarta.mail.MessagingException;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.visavis.query.page.Choice;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.problem.Unavailable;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The mailboxes of the town's people: read, answered and written from in their stead. */
@RestController
public final class MailboxController {
    private static final String PATH = "/demo/mailbox";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int SHOWN = 50;

    private final TownPost post;
    private final Townspeople town;
    private final InstantSource clock;

    MailboxController(TownPost post, Townspeople town, InstantSource clock) {
        this.post = post;
        this.town = town;
        this.clock = clock;
    }

    /** Everybody in the demonstration may read them all: nobody in it is real. */
    public static Routes routes() {
        return Routes.of(get(PATH).forAnyoneSignedIn(), post(PATH).forAnyoneSignedIn());
    }

    /** The mails that the server holds, newest first. */
    @GetMapping(PATH)
    Shown show(
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String mail) {
        String owner = to == null || to.isBlank() ? null : to.strip();
        List<Mail> mails = owner == null ? post.box().all() : post.box().to(owner);
        return Shown.of("demo/mailbox", mails, () -> Map.of("box", open(owner, mail, mails)));
    }

    private OpenMailbox open(@Nullable String owner, @Nullable String id, List<Mail> mails) {
        Mail opened =
                mails.stream()
                        .filter(it -> owner != null && it.id().equals(id))
                        .findFirst()
                        .orElse(null);
        String html = opened == null ? null : opened.html();
        return new OpenMailbox(
                people(),
                owner,
                opened,
                html == null ? null : HarmlessHtml.of(html),
                mails.stream().limit(SHOWN).toList());
    }

    /** The town's people by name, then whoever else has mail. */
    private List<Choice> people() {
        List<String> known = town.people().stream().map(Choice::value).toList();
        Stream<Choice> others =
                post.box().all().stream()
                        .map(Mail::to)
                        .distinct()
                        .filter(address -> !known.contains(address))
                        .sorted()
                        .map(address -> new Choice(address, address));
        return Stream.concat(town.people().stream(), others).toList();
    }

    /** A party writes, or answers. The same key sends the same mail, once. */
    @PostMapping(PATH)
    Answer write(Submission submission) {
        PartyMail mail = submission.read(PartyMail::read);
        UUID key = submission.idempotencyKey().orElseGet(UUID::randomUUID);
        String messageId = mail.messageId(key);
        if (post.box().find(messageId, mail.receiver()).isEmpty()) {
            send(mail, messageId);
        }
        String id = post.box().find(messageId, mail.receiver()).map(Mail::id).orElse(messageId);
        return new Answer(201, of(mail.receiver()), of(mail.sender()), id, null, null, null, null);
    }

    private void send(PartyMail mail, String messageId) {
        try {
            mail.send(post.settings().session(PATIENCE), messageId, clock.instant());
        } catch (MessagingException e) {
            throw new Unavailable("The town's mail server takes nothing", PATIENCE, e);
        }
    }

    private static String of(String address) {
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("to", "{address}")
                .encode()
                .buildAndExpand(address)
                .toUriString();
    }
}

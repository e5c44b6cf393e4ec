package org.visavis.standalone.mailbox;

import org.jspecify.annotations.Nullable;
import org.visavis.query.page.Choice;

import java.util.List;

/**
 * What the page shows beside the mails.
 *
 * @param people whose mailbox may be opened
 * @param owner the address of the open one; null if none is
 * @param opened the mail that is read; null if none is
 * @param html its formatted text, harmless; null if it has none
 * @param shown the mails that the page lists, newest first
 */
public record OpenMailbox(
        List<Choice> people,
        @Nullable String owner,
        @Nullable Mail opened,
        @Nullable String html,
        List<Mail> shown) {

    /** To whom an answer goes. */
    public @Nullable String answerTo() {
        return opened == null
                ? null
                : opened.replyTo() == null ? Address.first(opened.from()) : opened.replyTo();
    }

    /** What an answer is about. */
    public @Nullable String answerAbout() {
        if (opened == null) {
            return null;
        }
        String subject = opened.subject();
        return subject.regionMatches(true, 0, "Re:", 0, 3) ? subject : "Re: " + subject;
    }
}

package org.visavis.query.post;

import org.jspecify.annotations.Nullable;
import org.visavis.query.who.MailRests;

import java.time.Instant;
import java.util.List;

/**
 * What an organisation's mail waits for.
 *
 * @param hasServer whether a mail server was named to the program
 * @param rest who stopped all mail, and since when; null while it leaves
 * @param waiting how many messages wait
 * @param waitingSince since when the first of them does; null if none does
 * @param failed how many did not leave
 * @param latest those that wait or did not leave, the latest first, as many as a page shows
 */
public record PostView(
        boolean hasServer,
        MailRests.@Nullable Rest rest,
        long waiting,
        @Nullable Instant waitingSince,
        long failed,
        List<Line> latest) {

    /**
     * A message that has not left.
     *
     * @param state {@code WAITING} or {@code FAILED}
     * @param reason why it failed; null while it waits
     * @param since when it came to that
     */
    public record Line(
            String dossier,
            @Nullable String reference,
            String title,
            int number,
            String state,
            @Nullable String reason,
            Instant since) {}
}

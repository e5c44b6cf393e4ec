package org.visavis.command.inbox;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Letter;
import org.visavis.events.contact.Unmatched;

import java.time.Instant;
import java.util.List;

/**
 * A mail as it could be read. Whatever it says of itself may be a lie.
 *
 * @param sender the address from which it says to come, in small letters; null if it names none
 * @param name what its sender calls themselves
 * @param recipients the addresses to which it went, whoever delivered it first
 * @param answered the Message-IDs of what it answers, the nearest first
 * @param automatic whether a program wrote it
 * @param returned the Message-ID of the mail that could not be delivered, if it tells of one
 * @param letter its words, without the files
 * @param obstacle why it was not read whole; null if it was
 */
record Incoming(
        @Nullable String sender,
        @Nullable String name,
        List<String> recipients,
        List<String> answered,
        @Nullable Instant sentAt,
        boolean automatic,
        @Nullable String returned,
        Letter letter,
        List<Attached> attached,
        @Nullable Unmatched obstacle) {

    Incoming {
        recipients = List.copyOf(recipients);
        answered = List.copyOf(answered);
        attached = List.copyOf(attached);
    }
}

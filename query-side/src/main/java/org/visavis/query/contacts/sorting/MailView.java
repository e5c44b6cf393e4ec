package org.visavis.query.contacts.sorting;

import org.jspecify.annotations.Nullable;
import org.visavis.query.contacts.ContactView.Named;
import org.visavis.query.contacts.ContactView.State;

import java.time.Instant;
import java.util.List;

/**
 * A mail that found no dossier by itself.
 *
 * @param version the number of its events
 * @param why it found none
 * @param automatic whether a program wrote it
 * @param name what its sender calls themselves
 * @param email the address from which it says to come
 * @param quoted what it repeats of earlier mails
 * @param files what its files are called
 * @param sentAt when it says to have been written
 * @param heldAt when it came in
 * @param dossier the one it was attached to
 * @param outcome why it was set aside
 */
public record MailView(
        String id,
        long version,
        State state,
        String why,
        boolean automatic,
        @Nullable String name,
        @Nullable String email,
        String subject,
        String text,
        @Nullable String quoted,
        List<String> files,
        Instant sentAt,
        Instant heldAt,
        @Nullable Named dossier,
        @Nullable String outcome,
        @Nullable Instant endedAt) {
    private static final int BEGINNING = 160;

    /** Keeps its own copy of the list. */
    public MailView {
        files = List.copyOf(files);
    }

    /** Whether somebody is still to sort it. */
    public boolean waits() {
        return state == State.WAITING;
    }

    /** The first words, as many as a line holds. */
    public String beginning() {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= BEGINNING ? line : line.substring(0, BEGINNING) + "…";
    }

    /** What its sender calls themselves, or else their address; null if it says neither. */
    public @Nullable String sender() {
        return name == null || name.isEmpty() ? email : name;
    }
}

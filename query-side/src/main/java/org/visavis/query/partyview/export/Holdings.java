package org.visavis.query.partyview.export;

import org.jspecify.annotations.Nullable;
import org.visavis.query.history.History;
import org.visavis.query.partyview.PartyStory;
import org.visavis.query.who.Erasure;

import java.time.Instant;
import java.util.List;

/**
 * All that is held about a person. What is long is read while it is written, so that a person of
 * thousands of exchanges fits too.
 *
 * @param madeAt when this was put together
 * @param complete whether words for the team are among it, as in the copy of whoever answers for
 *     the records; the one that a person takes away by themselves leaves them out, and says so
 * @param rights what the person can ask next, in words
 * @param retention how long it is kept, in words
 * @param records the record that speaks, then those merged into it
 * @param story how the records came to read as they do, the latest first
 * @param contacts what was noted before it found its dossier
 * @param parts where the person has a part in somebody else's dossier
 * @param handledBy who handled any of it, by name, as the law has it (CRPA, art. L111-2)
 * @param erasure how it came that the words are gone, if they are
 */
public record Holdings(
        Instant madeAt,
        boolean complete,
        String institution,
        String rights,
        String retention,
        List<Identity> records,
        List<PartyStory.Change> story,
        List<Dossier> dossiers,
        List<NotedContact> contacts,
        List<Part> parts,
        List<Handler> handledBy,
        @Nullable Erasure erasure) {

    /** What one record says of the person, and through whom a body is reached. */
    public record Identity(
            String id,
            String name,
            String kind,
            @Nullable String email,
            @Nullable String phone,
            List<Reached> contacts) {}

    /** Somebody through whom a body is reached, or was. */
    public record Reached(
            String name,
            @Nullable String role,
            @Nullable String phone,
            @Nullable String email,
            @Nullable Instant endedAt) {}

    /**
     * A dossier with all that happened in it.
     *
     * @param purpose the procedure, which is what the data are used for
     * @param history each event in a sentence with the words that belong to it, in order
     */
    public record Dossier(
            String id,
            @Nullable String reference,
            String title,
            String purpose,
            String legalBasis,
            Handler referent,
            Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable String outcome,
            List<Part> participants,
            Iterable<History.Item> history) {}

    /** A contact that came in without a dossier, and found one. */
    public record NotedContact(
            Instant at,
            String channel,
            @Nullable String name,
            String summary,
            @Nullable String text,
            String by) {}

    /** Somebody's part in a dossier. */
    public record Part(
            @Nullable String name,
            @Nullable String reference,
            String role,
            Instant from,
            @Nullable Instant until) {}

    /** Somebody who handled it. */
    public record Handler(String name, @Nullable String jobTitle, @Nullable String service) {}
}

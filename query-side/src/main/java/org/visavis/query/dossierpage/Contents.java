package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.events.procedure.RungKind;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * What lies in a dossier beside its history, as far as its reader may know of it.
 *
 * @param work what is still owed, the most pressing first
 * @param notes what colleagues told one another, the latest first
 * @param participants who has a part in it now
 * @param contestations what the party holds to be wrong, answered or not
 * @param thanks what the party thanked for, the latest first
 * @param corrected the numbers of the exchanges that were put right
 * @param referents who answered, in order; whoever is asked for first is not among them
 * @param messages those that wait to leave by mail, or did not leave
 * @param handOver what the predecessor writes to the successor, while that is waited for
 * @param escalated why it was last raised
 * @param climbs how high each open request has climbed
 * @param ladderPause why its ladder waits, where it does
 * @param inStead what will be done in the party's stead, and is not yet
 * @param introduction what the referent owes the party of an introduction; null where nothing
 */
public record Contents(
        List<Work> work,
        List<Note> notes,
        List<Participant> participants,
        List<Contestation> contestations,
        List<Thanks> thanks,
        Set<Integer> corrected,
        List<Period> referents,
        List<Message> messages,
        @Nullable String handOver,
        @Nullable String escalated,
        List<Climb> climbs,
        @Nullable LadderPause ladderPause,
        List<Intention> inStead,
        @Nullable Owing introduction) {

    /** Reads what lies in dossiers. */
    @FunctionalInterface
    public interface Reading {

        /**
         * What lies in one. Whether the reader may see the dossier was asked before.
         *
         * @param reader who looks, to know what is theirs
         */
        Contents of(String dossier, String reader, boolean forParty);
    }

    /** What sort of thing somebody owes. */
    public enum Kind {
        ACTION,
        PROMISE,
        CALL_BACK,
        REQUEST,
        /** Something should follow from an exchange, and nothing does. */
        FOLLOW_UP
    }

    /**
     * Something that somebody owes.
     *
     * @param number of a follow-up: the exchange's
     * @param what its own words; of a follow-up, those of the exchange
     * @param agent the name of who does it, called or asked
     * @param agentId the same person, to know oneself
     * @param other the provider of an action, the partner asked, the number to call
     * @param words when the party would like to be called
     * @param chargedAt when its owner began
     * @param reminded how often the party was reminded, or called in vain
     */
    public record Work(
            Kind kind,
            int number,
            String what,
            @Nullable String agent,
            @Nullable String agentId,
            @Nullable String other,
            @Nullable String words,
            @Nullable Instant due,
            Instant addedAt,
            @Nullable Instant chargedAt,
            int reminded) {

        boolean isForParty() {
            return switch (kind) {
                case PROMISE, CALL_BACK -> true;
                case REQUEST -> other == null;
                case ACTION, FOLLOW_UP -> false;
            };
        }
    }

    /** A note in the internal thread. */
    public record Note(int number, String agent, String text, Instant at) {}

    /** Somebody who has a part in the matter. */
    public record Participant(int number, String party, String name, String role, Instant since) {}

    /** What the party holds to be wrong; {@code sequence} is the event's number in the dossier. */
    public record Contestation(
            int number,
            long sequence,
            String text,
            Instant askedAt,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy,
            @Nullable String answer) {}

    /**
     * Thanks.
     *
     * @param mine whether the reader is among those thanked, and has not declined it
     */
    public record Thanks(int number, String text, Instant at, @Nullable String to, boolean mine) {}

    /** A period in which somebody answered. */
    public record Period(int number, String agent, Instant since) {}

    /**
     * An open request, and its rungs from the first to the one that it waits for.
     *
     * @param ofParty whether it is asked of the party, and not of a partner
     */
    public record Climb(int request, String what, boolean ofParty, List<Climbed> rungs) {}

    /**
     * A rung, and why it is climbed then.
     *
     * @param version of the procedure's ladder; 0 for the usual one
     * @param workingDays that have to pass
     * @param from since when they are counted
     * @param climbedAt null for the one that it waits for
     */
    public record Climbed(
            int rung,
            RungKind kind,
            int version,
            int workingDays,
            Instant from,
            Instant due,
            @Nullable Instant climbedAt) {

        /**
         * Whether it waits until the party is answered, who spoke after it was planned. Mails tell
         * their time in whole seconds.
         */
        public boolean isHeld(@Nullable Instant unansweredSince) {
            return climbedAt == null
                    && unansweredSince != null
                    && !unansweredSince.isBefore(from.truncatedTo(ChronoUnit.SECONDS));
        }
    }

    /** Why the ladder waits, and until when. */
    public record LadderPause(String agent, String reason, Instant until) {}

    /** Something that will be done in the party's stead: by whom, and since when they know. */
    public record Intention(int number, String what, String why, String agent, Instant at) {}

    /**
     * An introduction that is still to come.
     *
     * @param due when it leaves by itself
     * @param line whether the referent added words of their own
     * @param action in which they introduce themselves, as nothing could leave; null where it can
     */
    public record Owing(Instant due, boolean line, @Nullable Integer action) {}

    /**
     * A message that has not left.
     *
     * @param number the exchange's
     * @param reason why it failed; null while it waits
     * @param since when it came to that
     */
    public record Message(int number, String subject, @Nullable String reason, Instant since) {}

    /** Whether the exchange of this number was put right; never where it is none. */
    public boolean isCorrected(@Nullable Integer exchange) {
        return exchange != null && corrected.contains(exchange);
    }

    /** What the party holds to be wrong in the event of this number. */
    public List<Contestation> contested(long sequence) {
        return contestations.stream().filter(one -> one.sequence() == sequence).toList();
    }

    /** The same, without what colleagues settle among themselves. */
    public Contents forParty() {
        return new Contents(
                work.stream().filter(Work::isForParty).toList(),
                List.of(),
                participants,
                contestations,
                thanks,
                Set.of(),
                referents,
                List.of(),
                null,
                null,
                List.of(),
                null,
                inStead,
                introduction);
    }
}

package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.MailReason;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.WorkReason;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Conversation;
import org.visavis.events.dossier.Conversation.ActRecorded;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.Conversation.PartyWrote;
import org.visavis.events.dossier.Conversation.TeamNoteWritten;
import org.visavis.events.dossier.Correction.InteractionCorrected;
import org.visavis.events.dossier.Correspondence;
import org.visavis.events.dossier.Correspondence.MessageDelivered;
import org.visavis.events.dossier.Correspondence.MessageReceived;
import org.visavis.events.dossier.Correspondence.MessageTriedAgain;
import org.visavis.events.dossier.Correspondence.MessageUndeliverable;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.NotDelivered;
import org.visavis.events.dossier.Voice.AnswerJudged;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was said and done.
 *
 * @param count how many exchanges there were, the party's own included
 * @param logged who may read each exchange that an agent logged; the others the party wrote
 * @param written how far each message has come that left, or should
 * @param notes how many notes the internal thread has
 * @param acts what a log told
 * @param actors every agent who really acted, in the order of their first act
 * @param answers who spoke last, and whether that helped
 */
record Exchanges(
        int count,
        Map<Integer, Audience> logged,
        Map<Integer, Mailing> written,
        int notes,
        ImportedActs acts,
        Set<AgentId> actors,
        Answers answers) {
    static final Exchanges NONE =
            new Exchanges(0, Map.of(), Map.of(), 0, ImportedActs.NONE, Set.of(), Answers.NONE);

    Exchanges evolve(Conversation event) {
        return switch (event) {
            case InteractionRecorded it ->
                    new Exchanges(
                            it.number(),
                            logged(it.number(), it.audience()),
                            written,
                            notes,
                            acts,
                            actors,
                            it.direction() == Direction.IN
                                    ? answers.asked(it.happenedAt())
                                    : answers.spoken());
            case PartyWrote it ->
                    new Exchanges(
                            it.number(),
                            logged,
                            written,
                            notes,
                            acts,
                            actors,
                            answers.asked(it.happenedAt()));
            case TeamNoteWritten it ->
                    new Exchanges(count, logged, written, it.number(), acts, actors, answers);
            case ActRecorded it ->
                    new Exchanges(count, logged, written, notes, acts.then(it), actors, answers);
        };
    }

    Exchanges evolve(Correspondence event) {
        return switch (event) {
            case MessageWritten it ->
                    with(
                                    it.number(),
                                    it.number(),
                                    it.channel() == Channel.EMAIL
                                            ? Mailing.WAITING
                                            : Mailing.ON_PAPER)
                            .with(answers.written(it));
            case MessageDelivered it -> with(count, it.number(), Mailing.DELIVERED);
            case MessageUndeliverable it ->
                    with(
                            count,
                            it.number(),
                            it.reason() == NotDelivered.RETURNED
                                    ? Mailing.RETURNED
                                    : Mailing.FAILED);
            case MessageTriedAgain it -> with(count, it.number(), Mailing.WAITING);
            case MessageReceived it ->
                    new Exchanges(
                            it.number(),
                            logged,
                            written,
                            notes,
                            acts,
                            actors,
                            it.automatic() ? answers : answers.asked(it.happenedAt()));
        };
    }

    private Exchanges with(int latest, int number, Mailing mailing) {
        Map<Integer, Mailing> all = new HashMap<>(written);
        all.put(number, mailing);
        return new Exchanges(latest, logged, all, notes, acts, actors, answers);
    }

    private Exchanges with(Answers next) {
        return new Exchanges(count, logged, written, notes, acts, actors, next);
    }

    Exchanges judged(AnswerJudged it) {
        return with(answers.judged(it.number(), it.helped()));
    }

    /** Whether the party wrote, and nobody has written to them since. */
    boolean partyWaits() {
        return answers.askedAt() != null;
    }

    /**
     * Whether the party has spoken since then, and nobody has answered. Mails tell their time in
     * whole seconds.
     */
    boolean partyWaitsSince(Instant then) {
        return answers.askedAt() != null
                && !answers.askedAt().isBefore(then.truncatedTo(ChronoUnit.SECONDS));
    }

    Exchanges actedToo(@Nullable AgentId agent) {
        return agent == null || actors.contains(agent)
                ? this
                : new Exchanges(count, logged, written, notes, acts, plus(agent), answers);
    }

    Exchanges corrected(InteractionCorrected it) {
        return new Exchanges(
                count, logged(it.number(), it.audience()), written, notes, acts, actors, answers);
    }

    boolean knows(int number) {
        return number >= 1 && number <= count;
    }

    /**
     * Who may read an exchange that an agent logged.
     *
     * @throws Refused there is none of this number, or the party wrote it, or it was sent
     */
    Audience readersOf(int number) {
        if (!knows(number)) {
            throw new Refused(new Reason.NotVisible());
        }
        Audience audience = logged.get(number);
        if (audience == null) {
            throw new Refused(
                    written.containsKey(number)
                            ? new MailReason.MessageHasLeft(number)
                            : new WorkReason.WrittenByTheParty(number));
        }
        return audience;
    }

    /** How far a message has come; nothing where the exchange of this number is none. */
    Optional<Mailing> mailing(int number) {
        return Optional.ofNullable(written.get(number));
    }

    private Map<Integer, Audience> logged(int number, Audience audience) {
        Map<Integer, Audience> all = new HashMap<>(logged);
        all.put(number, audience);
        return all;
    }

    private Set<AgentId> plus(AgentId agent) {
        Set<AgentId> all = new LinkedHashSet<>(actors);
        all.add(agent);
        return all;
    }
}

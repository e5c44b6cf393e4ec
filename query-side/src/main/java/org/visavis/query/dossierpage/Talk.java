package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
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
import org.visavis.events.dossier.Reached;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What was said and done. The order in which it was written down does not matter.
 *
 * @param interactions how many exchanges there were, the party's own included
 * @param acts what agents did: the exchanges that they logged, and what a log tells
 * @param turns who spoke when
 */
record Talk(int interactions, int acts, List<Turn> turns) {
    static final Talk NONE = new Talk(0, 0, List.of());

    Talk evolve(Conversation event) {
        return switch (event) {
            case InteractionRecorded it ->
                    new Talk(
                            interactions + 1,
                            acts + 1,
                            plus(
                                    new Turn(
                                            it.number(),
                                            it.channel(),
                                            it.direction(),
                                            it.reached(),
                                            true,
                                            it.happenedAt())));
            case PartyWrote it ->
                    new Talk(
                            interactions + 1,
                            acts,
                            plus(
                                    new Turn(
                                            it.number(),
                                            Channel.PORTAL,
                                            Direction.IN,
                                            null,
                                            false,
                                            it.happenedAt())));
            case TeamNoteWritten _ -> this;
            case ActRecorded _ -> new Talk(interactions, acts + 1, turns);
        };
    }

    Talk evolve(Correspondence event) {
        return switch (event) {
            case MessageWritten it -> written(it);
            case MessageDelivered it -> with(turn(it.number(), Reached.REACHED));
            case MessageUndeliverable it -> with(turn(it.number(), Reached.NOT_REACHED));
            case MessageTriedAgain _ -> this;
            case MessageReceived it -> received(it);
        };
    }

    /** What the program writes by itself answers nobody. */
    private Talk written(MessageWritten it) {
        return it.by() == null
                ? new Talk(interactions + 1, acts, turns)
                : new Talk(
                        interactions + 1,
                        acts + 1,
                        plus(
                                new Turn(
                                        it.number(),
                                        it.channel(),
                                        Direction.OUT,
                                        null,
                                        true,
                                        it.happenedAt())));
    }

    /** What a program wrote by itself asks nothing. */
    private Talk received(MessageReceived it) {
        return it.automatic()
                ? new Talk(interactions + 1, acts, turns)
                : new Talk(
                        interactions + 1,
                        acts,
                        plus(
                                new Turn(
                                        it.number(),
                                        Channel.EMAIL,
                                        Direction.IN,
                                        null,
                                        false,
                                        it.happenedAt())));
    }

    private Talk with(List<Turn> all) {
        return new Talk(interactions, acts, all);
    }

    private List<Turn> turn(int number, Reached reached) {
        return turns.stream()
                .map(
                        turn ->
                                Objects.equals(turn.number(), number)
                                        ? new Turn(
                                                number,
                                                turn.channel(),
                                                turn.direction(),
                                                reached,
                                                turn.agents(),
                                                turn.at())
                                        : turn)
                .toList();
    }

    Talk answered(Channel channel, Instant at) {
        return new Talk(interactions, acts, plus(Turn.answer(channel, at)));
    }

    Talk closed(Instant at) {
        return new Talk(interactions, acts, plus(Turn.closing(at)));
    }

    /** The last closing really took place at this instant. */
    Talk closedAt(Instant really) {
        List<Turn> all = new ArrayList<>(turns);
        for (int at = all.size() - 1; at >= 0; at--) {
            if (all.get(at).isClosing()) {
                all.set(at, Turn.closing(really));
                break;
            }
        }
        return new Talk(interactions, acts, List.copyOf(all));
    }

    Talk corrected(InteractionCorrected it) {
        return new Talk(
                interactions,
                acts,
                turns.stream()
                        .map(
                                turn ->
                                        Objects.equals(turn.number(), it.number())
                                                ? corrected(turn, it)
                                                : turn)
                        .toList());
    }

    /** The first message of the party after the last answer; null if nothing waits. */
    @Nullable Instant unansweredSince() {
        Instant answered = times(Turn::answers).max(Instant::compareTo).orElse(Instant.MIN);
        return times(Turn::asks)
                .filter(at -> at.isAfter(answered))
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** The first time that an agent reached the party; null as long as nobody did. */
    @Nullable Instant firstHumanAt() {
        return times(Turn::isHuman).min(Instant::compareTo).orElse(null);
    }

    private Stream<Instant> times(Predicate<Turn> which) {
        return turns.stream().filter(which).map(Turn::at);
    }

    private List<Turn> plus(Turn turn) {
        List<Turn> all = new ArrayList<>(turns);
        all.add(turn);
        return List.copyOf(all);
    }

    private static Turn corrected(Turn turn, InteractionCorrected it) {
        return new Turn(
                turn.number(),
                it.channel() == null ? turn.channel() : it.channel(),
                it.direction() == null ? turn.direction() : it.direction(),
                it.reached() == null ? turn.reached() : it.reached(),
                turn.agents(),
                it.tookPlaceAt() == null ? turn.at() : it.tookPlaceAt());
    }
}

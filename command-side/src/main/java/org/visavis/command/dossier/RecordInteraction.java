package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Registry;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Ladder.HelpOffered;
import org.visavis.events.dossier.Reached;
import org.visavis.events.dossier.Work.FollowUpNeeded;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Log one contact with the party, and what follows from it. A closed dossier still answers, so a
 * contact can be logged there too; but nothing new follows from it. Where the party was reached, or
 * answered, what is asked of them waits anew.
 *
 * @param partners the numbers of the participants who may read it, where it is for partners; all
 *     who are present, if none is named
 * @param happenedAt when it took place; now, if absent
 */
public record RecordInteraction(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        Channel channel,
        Direction direction,
        String summary,
        @Nullable String text,
        Audience audience,
        List<Integer> partners,
        @Nullable Reached reached,
        Sequel sequel,
        @Nullable Instant happenedAt)
        implements ConversationCommand {

    /**
     * What follows from a contact.
     *
     * @param needed whether something has to: as long as nothing does, that is an alarm
     * @param action what does, where that is known already
     * @param ends the number of an open action that is done by it, such as a call to make
     * @param introduced whether the referent introduced themselves in it
     * @param helpOffered whether the party was offered help in it
     */
    public record Sequel(
            boolean needed,
            @Nullable NewAction action,
            @Nullable Integer ends,
            boolean introduced,
            boolean helpOffered) {
        public static final Sequel NONE = new Sequel(false, null);

        /** What follows from a contact by which nothing is done yet. */
        public Sequel(boolean needed, @Nullable NewAction action) {
            this(needed, action, null, false, false);
        }
    }

    /** A contact that partners do not read, and from which nothing follows. */
    public RecordInteraction(
            DossierId dossier,
            Actor actor,
            Channel channel,
            Direction direction,
            String summary,
            @Nullable String text,
            Audience audience,
            @Nullable Reached reached,
            @Nullable Instant happenedAt) {
        this(
                dossier,
                actor,
                channel,
                direction,
                summary,
                text,
                audience,
                List.of(),
                reached,
                Sequel.NONE,
                happenedAt);
    }

    static List<DossierEvent> decide(
            RecordInteraction command, DossierState state, Registry registry, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        Instant at = Dated.past(command.happenedAt(), now);
        var recorded =
                new InteractionRecorded(
                        command.dossier(),
                        facts.interactions() + 1,
                        command.actor().agent(),
                        command.channel(),
                        command.direction(),
                        facts.words(command.summary()),
                        facts.wordsIfAny(command.text()),
                        command.audience(),
                        Readers.of(command.audience(), command.partners(), facts.participants()),
                        command.reached(),
                        at);
        List<DossierEvent> events = new ArrayList<>(List.of(recorded));
        if (command.sequel().needed()) {
            state.openTo(command.actor());
            events.add(
                    new FollowUpNeeded(
                            command.dossier(), recorded.number(), command.actor().agent(), at));
        }
        if (command.reached() == Reached.REACHED || answers(command, facts)) {
            events.addAll(Rungs.of(command.dossier(), state, registry, now).reached());
        }
        Integer ends = command.sequel().ends();
        if (ends != null) {
            events.addAll(
                    CompleteAction.decide(
                            new CompleteAction(
                                    command.dossier(),
                                    command.actor(),
                                    ends,
                                    command.summary(),
                                    command.happenedAt()),
                            state,
                            now));
        }
        if (command.sequel().introduced()) {
            events.addAll(
                    Introduced.by(
                            command.actor(),
                            command.channel(),
                            recorded.number(),
                            command.summary(),
                            at,
                            command.dossier(),
                            ends == null ? facts : facts.with(facts.owed().without(ends))));
        }
        if (command.sequel().helpOffered()) {
            events.add(
                    new HelpOffered(
                            command.dossier(), command.actor().agent(), recorded.number(), at));
        }
        NewAction action = command.sequel().action();
        if (action != null) {
            events.addAll(
                    AddAction.decide(
                            new AddAction(
                                    command.dossier(),
                                    command.actor(),
                                    action,
                                    recorded.number(),
                                    command.happenedAt()),
                            state.evolve(recorded),
                            registry,
                            "action.",
                            now));
        }
        return events;
    }

    private static boolean answers(RecordInteraction command, Facts facts) {
        return command.direction() == Direction.OUT && facts.exchanges().partyWaits();
    }
}

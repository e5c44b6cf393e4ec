package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.calendar.WorkingDays;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Introduction;
import org.visavis.events.dossier.Introduction.IntroductionEntrusted;
import org.visavis.events.dossier.Introduction.IntroductionLineAdded;
import org.visavis.events.dossier.Introduction.IntroductionPlanned;
import org.visavis.events.dossier.Introduction.ReferentIntroduced;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the party knows who answers for them. Words are not kept here, only where the dossier's
 * story says them.
 *
 * @param owed the introduction that is still to come; null where none is
 * @param known the referents who introduced themselves
 * @param reasonAt which event told why the referent changed; 0 where the party was told no reason
 * @param writtenAt when an introduction last left; null before
 */
record Introducing(
        @Nullable Owed owed, Set<AgentId> known, long reasonAt, @Nullable Instant writtenAt) {
    static final Introducing NOBODY = new Introducing(null, Set.of(), 0, null);

    /**
     * An introduction that is still to come.
     *
     * @param previous whom the referent follows; null for the first
     * @param lineAt which event has the referent's own line; 0 for none
     * @param action in which they introduce themselves, as nothing could leave; 0 for none
     */
    record Owed(AgentId agent, @Nullable AgentId previous, Instant due, long lineAt, int action) {
        private Owed withLine(long sequence) {
            return new Owed(agent, previous, due, sequence, action);
        }

        private Owed as(int work) {
            return new Owed(agent, previous, due, lineAt, work);
        }

        private Owed on(Instant day) {
            return new Owed(agent, previous, day, lineAt, 0);
        }
    }

    /**
     * Goes on with what happened.
     *
     * @param sequence which event of the dossier this is, from 1
     */
    Introducing evolve(Introduction event, long sequence) {
        return switch (event) {
            case IntroductionPlanned it -> owing(planned(it));
            case IntroductionLineAdded _ -> owing(owed == null ? null : owed.withLine(sequence));
            case IntroductionEntrusted it -> owing(owed == null ? null : owed.as(it.action()));
            case ReferentIntroduced it -> introduced(it);
        };
    }

    /** The referent changed, for a reason that this event tells the party; 0 for none. */
    Introducing because(long sequence) {
        return new Introducing(owed, known, sequence, writtenAt);
    }

    /** What this agent owes. */
    Optional<Owed> owedBy(AgentId agent) {
        return Optional.ofNullable(owed).filter(one -> one.agent().equals(agent));
    }

    /** What has to leave now, and did not become somebody's work. */
    Optional<Owed> due(AgentId agent, Instant now) {
        return owedBy(agent).filter(one -> one.action() == 0 && !now.isBefore(one.due()));
    }

    /** Whether an introduction has left on this day. */
    boolean hasWrittenOn(LocalDate day, WorkingDays days) {
        return writtenAt != null && days.dayOf(writtenAt).equals(day);
    }

    private Owed planned(IntroductionPlanned it) {
        return owedBy(it.agent())
                .map(before -> before.on(it.due()))
                .orElseGet(() -> new Owed(it.agent(), it.previous(), it.due(), 0, 0));
    }

    private Introducing owing(@Nullable Owed next) {
        return new Introducing(next, known, reasonAt, writtenAt);
    }

    private Introducing introduced(ReferentIntroduced it) {
        Set<AgentId> all = new HashSet<>(known);
        all.add(it.agent());
        return new Introducing(
                owedBy(it.agent()).isPresent() ? null : owed,
                Set.copyOf(all),
                reasonAt,
                it.channel() == Channel.EMAIL ? it.happenedAt() : writtenAt);
    }
}

package org.visavis.command.agent;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Absence;
import org.visavis.command.decision.AbsenceReason.DayIsPast;
import org.visavis.command.decision.AbsenceReason.NoAbsenceToEnd;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Registry;
import org.visavis.events.agent.AgentEvent;
import org.visavis.events.agent.AgentEvent.AbsenceEnded;
import org.visavis.events.agent.AgentId;
import org.visavis.events.organisation.OrganisationId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * Say that an agent is back earlier than was declared; before the first day, that they stay.
 *
 * @param organisation for which it is said
 * @param from the first day of the absence that is meant; null for the one that goes on when they
 *     are back, or else the next
 * @param on the first day on which they are there again; null for today
 */
public record EndAbsence(
        @TargetAggregateIdentifier AgentId agent,
        OrganisationId organisation,
        @Nullable LocalDate from,
        @Nullable LocalDate on)
        implements AgentCommand {

    static List<AgentEvent> decide(
            EndAbsence command, AgentState state, Registry registry, Instant now) {
        if (!state.employedBy(command.organisation())) {
            throw new Refused(new Reason.NotVisible());
        }
        LocalDate today = DeclareAbsence.today(command.organisation(), registry, now);
        LocalDate back = command.on() == null ? today : command.on();
        if (back.isBefore(today)) {
            throw new Refused(new DayIsPast("on", today));
        }
        Absence meant =
                state.absences().stream()
                        .filter(meant(command.from(), back))
                        .findFirst()
                        .orElseThrow(() -> new Refused(new NoAbsenceToEnd(back)));
        return meant.to().isBefore(back)
                ? List.of()
                : List.of(new AbsenceEnded(command.agent(), meant.from(), back, now));
    }

    /** Of the absence of that day also the one that ends just so already. */
    private static Predicate<Absence> meant(@Nullable LocalDate from, LocalDate back) {
        return from == null
                ? one -> !one.to().isBefore(back)
                : one -> one.from().equals(from) && !one.to().plusDays(1).isBefore(back);
    }
}

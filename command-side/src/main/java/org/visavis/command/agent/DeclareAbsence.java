package org.visavis.command.agent;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Absence;
import org.visavis.command.decision.AbsenceReason.AbsenceEndsBeforeItBegins;
import org.visavis.command.decision.AbsenceReason.AlreadyAway;
import org.visavis.command.decision.AbsenceReason.DayIsPast;
import org.visavis.command.decision.AbsenceReason.DeputyForOneself;
import org.visavis.command.decision.AbsenceReason.DeputyIsAway;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Registry;
import org.visavis.events.agent.AgentEvent;
import org.visavis.events.agent.AgentEvent.AbsenceDeclared;
import org.visavis.events.agent.AgentId;
import org.visavis.events.organisation.OrganisationId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Say on which days an agent is away, and who answers in their stead.
 *
 * @param organisation for which it is said
 */
public record DeclareAbsence(
        @TargetAggregateIdentifier AgentId agent, OrganisationId organisation, Absence absence)
        implements AgentCommand {

    static List<AgentEvent> decide(
            DeclareAbsence command, AgentState state, Registry registry, Instant now) {
        if (!state.employedBy(command.organisation())) {
            throw new Refused(new Reason.NotVisible());
        }
        Absence asked = command.absence();
        if (state.absences().contains(asked)) {
            return List.of();
        }
        checkDays(asked, state, today(command.organisation(), registry, now));
        checkDeputy(command, registry);
        return List.of(
                new AbsenceDeclared(
                        command.agent(), asked.from(), asked.to(), asked.deputy(), now));
    }

    private static void checkDays(Absence asked, AgentState state, LocalDate today) {
        if (asked.to().isBefore(asked.from())) {
            throw new Refused(new AbsenceEndsBeforeItBegins(asked.from()));
        }
        if (asked.to().isBefore(today)) {
            throw new Refused(new DayIsPast("to", today));
        }
        overlap(state.absences(), asked)
                .ifPresent(
                        other -> {
                            throw new Refused(new AlreadyAway(other.from(), other.to()));
                        });
    }

    private static void checkDeputy(DeclareAbsence command, Registry registry) {
        AgentId deputy = command.absence().deputy();
        if (deputy.equals(command.agent())) {
            throw new Refused(new DeputyForOneself());
        }
        if (!registry.employs(command.organisation(), deputy)) {
            throw new Refused(new Reason.AgentUnknown(Optional.of("deputy")));
        }
        overlap(registry.absences(deputy), command.absence())
                .ifPresent(
                        other -> {
                            throw new Refused(new DeputyIsAway(deputy, other.from(), other.to()));
                        });
    }

    private static Optional<Absence> overlap(List<Absence> absences, Absence asked) {
        return absences.stream().filter(one -> one.meets(asked.from(), asked.to())).findFirst();
    }

    /** The day that it is for the organisation. */
    static LocalDate today(OrganisationId organisation, Registry registry, Instant now) {
        return LocalDate.ofInstant(now, registry.zoneOf(organisation));
    }
}

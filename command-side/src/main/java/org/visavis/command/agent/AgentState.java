package org.visavis.command.agent;

import org.visavis.command.decision.Absence;
import org.visavis.events.agent.AgentEvent;
import org.visavis.events.agent.AgentEvent.AbsenceDeclared;
import org.visavis.events.agent.AgentEvent.AbsenceEnded;
import org.visavis.events.agent.AgentEvent.AgentImported;
import org.visavis.events.agent.AgentEvent.AgentRegistered;
import org.visavis.events.agent.Pseudonym;
import org.visavis.events.organisation.OrganisationId;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a decision has to know of an agent: where they work and when they are away. */
public sealed interface AgentState {
    /** Nobody was registered under this identifier. */
    record None() implements AgentState {
        @Override
        public List<Absence> absences() {
            return List.of();
        }
    }

    /** Works for this organisation, and is away on these days, the earliest first. */
    record Employed(OrganisationId organisation, List<Absence> absences, Guise guise)
            implements AgentState {
        private Employed named(Pseudonym it) {
            return new Employed(organisation, absences, guise.evolve(it));
        }

        private Employed away(AbsenceDeclared it) {
            return with(Stream.of(new Absence(it.from(), it.to(), it.deputy())), it.from());
        }

        private Employed back(AbsenceEnded it) {
            LocalDate last = it.back().minusDays(1);
            return with(
                    absences.stream()
                            .filter(
                                    one ->
                                            one.from().equals(it.from())
                                                    && !last.isBefore(it.from()))
                            .map(one -> new Absence(one.from(), last, one.deputy())),
                    it.from());
        }

        private Employed with(Stream<Absence> more, LocalDate insteadOf) {
            return new Employed(
                    organisation,
                    Stream.concat(
                                    absences.stream().filter(one -> !one.from().equals(insteadOf)),
                                    more)
                            .sorted(Comparator.comparing(Absence::from))
                            .toList(),
                    guise);
        }
    }

    /** When the agent is away, the earliest first. */
    List<Absence> absences();

    default AgentState evolve(AgentEvent event) {
        return switch (event) {
            case AgentRegistered registered ->
                    new Employed(registered.organisation(), List.of(), Guise.NONE);
            case AgentImported imported ->
                    new Employed(imported.organisation(), List.of(), Guise.NONE);
            case AbsenceDeclared it -> this instanceof Employed there ? there.away(it) : this;
            case AbsenceEnded it -> this instanceof Employed there ? there.back(it) : this;
            case Pseudonym it -> this instanceof Employed there ? there.named(it) : this;
        };
    }

    /** Under which name the public knows them, or might. */
    default Guise guise() {
        return Guise.NONE;
    }

    /** Whether the agent works for this organisation. */
    default boolean employedBy(OrganisationId organisation) {
        return this instanceof Employed there && there.organisation().equals(organisation);
    }
}

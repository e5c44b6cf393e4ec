package org.visavis.command.agent;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.PseudonymReason.AnotherPersonDecides;
import org.visavis.command.decision.PseudonymReason.NoPseudonymAsked;
import org.visavis.command.decision.PseudonymReason.PseudonymTooLong;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Registry;
import org.visavis.events.agent.AgentEvent;
import org.visavis.events.agent.AgentId;
import org.visavis.events.agent.Pseudonym.PseudonymGranted;
import org.visavis.events.agent.Pseudonym.PseudonymRefused;
import org.visavis.events.agent.PublicName;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Grant that an agent appears under another name, or do not. Neither the agent nor whoever asked
 * decides.
 */
public record AnswerPseudonym(@TargetAggregateIdentifier AgentId agent, Actor by, Answer answer)
        implements AgentCommand {
    private static final int YEARS = 1;

    /** What is decided. */
    public sealed interface Answer {
        /**
         * From now on.
         *
         * @param until the last day, a year later at most
         */
        record Granted(PublicName name, LocalDate until) implements Answer {}

        /** Not at all. */
        record Refusal(String reason) implements Answer {}
    }

    static List<AgentEvent> decide(
            AnswerPseudonym command, AgentState state, Registry registry, Instant now) {
        Actor by = command.by();
        if (!state.employedBy(by.organisation())) {
            throw new Refused(new Reason.NotVisible());
        }
        AgentId askedBy = state.guise().askedBy();
        if (askedBy == null) {
            throw new Refused(new NoPseudonymAsked());
        }
        if (by.agent().equals(command.agent()) || by.agent().equals(askedBy)) {
            throw new Refused(new AnotherPersonDecides());
        }
        return List.of(
                switch (command.answer()) {
                    case Answer.Granted(PublicName name, LocalDate until) ->
                            new PseudonymGranted(
                                    command.agent(),
                                    Confidential.about(command.agent(), name),
                                    by.agent(),
                                    ended(until, registry.zoneOf(by.organisation()), now),
                                    now);
                    case Answer.Refusal(String reason) ->
                            new PseudonymRefused(
                                    command.agent(),
                                    by.agent(),
                                    Confidential.about(command.agent(), reason),
                                    now);
                });
    }

    /** The instant at which that day is over. */
    private static Instant ended(LocalDate until, ZoneId zone, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate last = today.plusYears(YEARS);
        if (until.isBefore(today) || until.isAfter(last)) {
            throw new Refused(new PseudonymTooLong(today, last));
        }
        return until.plusDays(1).atStartOfDay(zone).toInstant();
    }
}

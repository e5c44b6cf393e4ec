package org.visavis.command.procedure;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.ContactLadder;
import org.visavis.command.decision.ContactLadders;
import org.visavis.command.decision.LadderReason;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.procedure.ProcedureEvent;
import org.visavis.events.procedure.ProcedureEvent.LadderPublished;
import org.visavis.events.procedure.ProcedureEvent.ProcedurePublished;
import org.visavis.events.procedure.ProcedureId;
import org.visavis.events.procedure.Rung;
import org.visavis.events.procedure.RungKind;
import org.visavis.events.procedure.UsualLadder;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Publish how unanswered requests of a procedure go on by themselves. Those that were made before
 * keep the ladder by which they began.
 *
 * @param rungs in their order: first written, then said, then raised
 * @param silentAfter working days without any act after which somebody is told; the usual number,
 *     if absent
 */
public record PublishLadder(
        @TargetAggregateIdentifier ProcedureId procedure,
        Actor actor,
        List<Rung> rungs,
        @Nullable Integer silentAfter)
        implements ProcedureCommand {
    /** Where the days of each reminder are told, in their order. */
    static final List<String> REMINDERS =
            List.of("firstReminder", "secondReminder", "thirdReminder");

    static List<ProcedureEvent> decide(PublishLadder command, ProcedureState state, Instant now) {
        if (!(state
                        instanceof
                        ProcedureState.Published(
                                ProcedurePublished rules,
                                ContactLadders ladders,
                                _))
                || !rules.organisation().equals(command.actor().organisation())) {
            throw new Refused(new Reason.NotVisible());
        }
        refuseWhatDoesNotClimb(command.rungs());
        return command.isAlready(ladders.current())
                ? List.of()
                : List.of(
                        new LadderPublished(
                                command.procedure(),
                                ladders.published().size() + 1,
                                command.rungs(),
                                command.silentAfter(),
                                command.actor().agent(),
                                now));
    }

    private boolean isAlready(ContactLadder current) {
        return current.rungs().equals(rungs)
                && current.silentAfter()
                        == Objects.requireNonNullElse(silentAfter, UsualLadder.SILENT_AFTER);
    }

    private static void refuseWhatDoesNotClimb(List<Rung> rungs) {
        if (rungs.isEmpty()) {
            throw new Refused(new LadderReason.NoRung());
        }
        for (int number = 0; number < rungs.size(); number++) {
            int days = rungs.get(number).workingDays();
            int below = number == 0 ? 0 : rungs.get(number - 1).workingDays();
            if (days <= below) {
                throw new Refused(
                        new LadderReason.RungsDoNotClimb(
                                field(rungs.get(number).kind(), number), days, below));
            }
        }
    }

    private static String field(RungKind kind, int number) {
        return switch (kind) {
            case REMINDER -> REMINDERS.get(Math.min(number, REMINDERS.size() - 1));
            case CALL -> "call";
            case OFFER_OF_HELP -> "offerOfHelp";
            case ESCALATION -> "escalation";
        };
    }
}

package org.visavis.command.decision;

import org.visavis.events.procedure.Rung;
import org.visavis.events.procedure.UsualLadder;

import java.util.List;
import java.util.Optional;

/**
 * How an unanswered request goes on by itself.
 *
 * @param version counts the ladders of a procedure, from 1; 0 for the usual one
 * @param rungs in their order; their days grow
 * @param silentAfter working days without any act after which somebody is told
 */
public record ContactLadder(int version, List<Rung> rungs, int silentAfter) {

    /** Where a procedure says nothing else. */
    public static final ContactLadder USUAL =
            new ContactLadder(0, UsualLadder.RUNGS, UsualLadder.SILENT_AFTER);

    /** The rung of this number, from 1; none beyond the top. */
    public Optional<Rung> rung(int number) {
        return number > rungs.size() ? Optional.empty() : Optional.of(rungs.get(number - 1));
    }

    /**
     * The working days between the rung below and this one.
     *
     * @param number from 1 to the top
     */
    public int wait(int number) {
        int below = number == 1 ? 0 : rungs.get(number - 2).workingDays();
        return rungs.get(number - 1).workingDays() - below;
    }
}

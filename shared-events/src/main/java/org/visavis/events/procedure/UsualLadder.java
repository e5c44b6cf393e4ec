package org.visavis.events.procedure;

import java.util.List;

/**
 * How unanswered requests, and silent dossiers, go on by themselves where their procedure says
 * nothing else.
 */
public final class UsualLadder {
    public static final List<Rung> RUNGS =
            List.of(
                    new Rung(RungKind.REMINDER, 5),
                    new Rung(RungKind.REMINDER, 10),
                    new Rung(RungKind.CALL, 15),
                    new Rung(RungKind.OFFER_OF_HELP, 18),
                    new Rung(RungKind.ESCALATION, 25));

    /** After so many working days without any act somebody is told. */
    public static final int SILENT_AFTER = 20;

    private UsualLadder() {}
}

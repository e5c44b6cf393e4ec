package org.visavis.events.procedure;

import java.util.List;

/** How unanswered requests go on by themselves where their procedure says nothing else. */
public final class UsualLadder {
    public static final List<Rung> RUNGS =
            List.of(
                    new Rung(RungKind.REMINDER, 5),
                    new Rung(RungKind.REMINDER, 10),
                    new Rung(RungKind.CALL, 15),
                    new Rung(RungKind.OFFER_OF_HELP, 18),
                    new Rung(RungKind.ESCALATION, 25));

    private UsualLadder() {}
}

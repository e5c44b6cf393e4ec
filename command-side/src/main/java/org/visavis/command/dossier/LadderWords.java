package org.visavis.command.dossier;

import org.visavis.events.procedure.RungKind;

/** What the referent reads of a rung that was climbed: what there is to do, or why it is raised. */
public record LadderWords(String remind, String call, String offerHelp, String escalate) {

    String of(RungKind kind) {
        return switch (kind) {
            case REMINDER -> remind;
            case CALL -> call;
            case OFFER_OF_HELP -> offerHelp;
            case ESCALATION -> escalate;
        };
    }
}

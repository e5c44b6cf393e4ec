package org.visavis.command.dossier;

import org.visavis.events.procedure.RungKind;

/**
 * What a rung that was climbed says: to the referent, what there is to do or why it is raised; to
 * the party, what is still waited for.
 *
 * @param reminder to the party
 * @param help to the party
 */
public record LadderWords(
        String remind,
        String call,
        String offerHelp,
        String escalate,
        Letter reminder,
        Letter help) {

    /** What is written to the party. */
    public record Letter(String subject, String text) {}

    String of(RungKind kind) {
        return switch (kind) {
            case REMINDER -> remind;
            case CALL -> call;
            case OFFER_OF_HELP -> offerHelp;
            case ESCALATION -> escalate;
        };
    }
}

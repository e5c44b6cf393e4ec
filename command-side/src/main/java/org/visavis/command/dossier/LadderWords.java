package org.visavis.command.dossier;

import org.visavis.events.party.PreferredChannel;
import org.visavis.events.procedure.RungKind;

/** What a rung that was climbed says to the referent: what there is to do, or why it is raised. */
public record LadderWords(Todo remind, String call, Todo offerHelp, String escalate) {

    /**
     * What there is to do where no mail leaves.
     *
     * @param usual whichever way is found
     * @param byLetter where the party would rather be written to on paper
     * @param byCall where the party would rather be called
     */
    public record Todo(String usual, String byLetter, String byCall) {
        private String by(PreferredChannel channel) {
            return switch (channel) {
                case EMAIL -> usual;
                case LETTER -> byLetter;
                case CALL -> byCall;
            };
        }
    }

    String of(RungKind kind) {
        return of(kind, PreferredChannel.EMAIL);
    }

    String of(RungKind kind, PreferredChannel channel) {
        return switch (kind) {
            case REMINDER -> remind.by(channel);
            case CALL -> call;
            case OFFER_OF_HELP -> offerHelp.by(channel);
            case ESCALATION -> escalate;
        };
    }
}

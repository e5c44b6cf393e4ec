package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Registry;
import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Purpose;
import org.visavis.events.dossier.Work.ActionAdded;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wording.Words;

import java.time.Instant;

/**
 * Tells the party something that they have to know: by mail, or by a person where none can leave.
 */
record Telling(DossierId dossier, Actor actor, DossierState state, Registry registry, Instant now) {

    /**
     * How they are told.
     *
     * @param event what happens for it
     * @param message the exchange; null where it is somebody's work
     * @param action the number of that work; null where it was written
     */
    record Told(DossierEvent event, @Nullable Integer message, @Nullable Integer action) {}

    Told tell(Words letter, InSteadWords words) {
        try {
            MessageWritten message =
                    new Outgoing(Purpose.NOTICE, actor.agent(), letter.subject(), letter.text())
                            .on(dossier, state, state.facts(), registry, now);
            return new Told(message, message.number(), null);
        } catch (Refused nothingCanLeave) {
            ActionAdded action = work(words.work(letter));
            return new Told(action, null, action.number());
        }
    }

    /** The words in the language of the party. */
    InSteadWords in(InSteadWords words) {
        return words.in(registry.preferences(state.facts().party()).language());
    }

    /** What the one who acts is called. */
    String who() {
        return registry.card(actor.agent())
                .map(card -> card.map(AgentCard::fullName).orElse(""))
                .orElse("");
    }

    private ActionAdded work(String what) {
        Facts facts = state.facts();
        AgentId by = actor.agent();
        return new ActionAdded(
                dossier,
                facts.owed().actions().next(),
                null,
                by,
                Confidential.about(facts.party(), what),
                by,
                null,
                Due.onNextWorkingDay(now, registry.workingDays(facts.organisation())),
                now);
    }
}

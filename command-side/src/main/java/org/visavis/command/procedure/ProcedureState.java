package org.visavis.command.procedure;

import org.visavis.command.decision.Actor;
import org.visavis.command.decision.ContactLadder;
import org.visavis.command.decision.ContactLadders;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Templates;
import org.visavis.events.procedure.ProcedureEvent;
import org.visavis.events.procedure.ProcedureEvent.LadderPublished;
import org.visavis.events.procedure.ProcedureEvent.ProcedurePublished;
import org.visavis.events.procedure.ProcedureTemplates;
import org.visavis.events.procedure.ProcedureTemplates.ProcedureTemplatePublished;
import org.visavis.events.procedure.ProcedureTemplates.ProcedureTemplateWithdrawn;
import org.visavis.events.procedure.UsualLadder;

import java.util.Objects;

/** What a decision has to know of a procedure: its rules as published. */
public sealed interface ProcedureState {
    /** Nothing was published under this identifier. */
    record None() implements ProcedureState {}

    /** In force. */
    record Published(ProcedurePublished rules, ContactLadders ladders, Templates templates)
            implements ProcedureState {

        private Published with(LadderPublished it) {
            return new Published(rules, ladders.then(ladder(it)), templates);
        }

        private static ContactLadder ladder(LadderPublished it) {
            return new ContactLadder(
                    it.version(),
                    it.rungs(),
                    Objects.requireNonNullElse(it.silentAfter(), UsualLadder.SILENT_AFTER));
        }

        private Published with(ProcedureTemplates event) {
            return new Published(
                    rules,
                    ladders,
                    switch (event) {
                        case ProcedureTemplatePublished it -> templates.with(it.template());
                        case ProcedureTemplateWithdrawn it -> templates.without(it.template());
                    });
        }
    }

    default ProcedureState evolve(ProcedureEvent event) {
        return switch (event) {
            case ProcedurePublished it -> new Published(it, ContactLadders.NONE, Templates.NONE);
            case LadderPublished it -> published().with(it);
            case ProcedureTemplates it -> published().with(it);
        };
    }

    /**
     * The procedure's own templates, for somebody of its organisation.
     *
     * @throws Refused not visible
     */
    default Templates templatesOf(Actor actor) {
        if (!(this instanceof Published known)
                || !known.rules().organisation().equals(actor.organisation())) {
            throw new Refused(new Reason.NotVisible());
        }
        return known.templates();
    }

    private Published published() {
        return switch (this) {
            case None _ ->
                    throw new IllegalStateException("Expected a publication before all else");
            case Published known -> known;
        };
    }
}

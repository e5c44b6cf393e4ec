package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Registry;
import org.visavis.command.decision.TemplateReason;
import org.visavis.command.decision.Wording;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Purpose;
import org.visavis.events.wording.TemplateUse;
import org.visavis.events.wording.Words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Write to the party by mail, signed. A closed dossier still answers. Words in braces of the closed
 * list are put in; where one is not known, nothing is written.
 *
 * @param words as they were typed, or as a template has them
 * @param template by which they were written, if by one
 * @param answers whether it answers what the party asked; where nobody says so, it does if the
 *     party wrote last
 */
public record WriteToParty(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        Words words,
        @Nullable TemplateUse template,
        @Nullable Boolean answers)
        implements CorrespondenceCommand {

    /** Words that were typed on the spot. */
    public WriteToParty(DossierId dossier, Actor actor, String subject, String text) {
        this(dossier, actor, new Words(subject, text), null, null);
    }

    static List<DossierEvent> decide(
            WriteToParty command, DossierState state, Registry registry, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        refuseUnknown(command.template(), facts, registry);
        Boolean said = command.answers();
        List<DossierEvent> events = new ArrayList<>();
        events.add(
                new Outgoing(
                                Purpose.MESSAGE,
                                command.actor().agent(),
                                List.of(new Wording(command.words(), command.template())),
                                facts.owed().ofParty(),
                                said == null ? facts.exchanges().partyWaits() : said)
                        .on(command.dossier(), state, facts, registry, now));
        if (facts.exchanges().partyWaits()) {
            events.addAll(Rungs.of(command.dossier(), state, registry, now).reached());
        }
        return events;
    }

    private static void refuseUnknown(
            @Nullable TemplateUse template, Facts facts, Registry registry) {
        if (template != null
                && !registry.wordings(facts.organisation(), facts.matter().procedure())
                        .knows(template)) {
            throw new Refused(new TemplateReason.TemplateUnknown());
        }
    }
}

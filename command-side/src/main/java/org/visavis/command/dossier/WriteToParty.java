package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Registry;
import org.visavis.command.decision.TemplateReason;
import org.visavis.command.decision.Wording;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Purpose;
import org.visavis.events.dossier.Work.ActionAdded;
import org.visavis.events.wording.TemplateUse;
import org.visavis.events.wording.Words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Write to the party, signed: by mail, or as a letter, which somebody then has to post. A closed
 * dossier still answers. Words in braces of the closed list are put in; where one is not known,
 * nothing is written.
 *
 * @param words as they were typed, or as a template has them
 * @param template by which they were written, if by one
 * @param answers whether it answers what the party asked; where nobody says so, it does if the
 *     party wrote last
 * @param toPost what has to be done with the letter, where it is one; null where it is a mail
 */
public record WriteToParty(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        Words words,
        @Nullable TemplateUse template,
        @Nullable Boolean answers,
        @Nullable String toPost)
        implements CorrespondenceCommand {

    /** Words that were typed on the spot. */
    public WriteToParty(DossierId dossier, Actor actor, String subject, String text) {
        this(dossier, actor, new Words(subject, text), null, null, null);
    }

    static List<DossierEvent> decide(
            WriteToParty command, DossierState state, Registry registry, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        refuseUnknown(command.template(), facts, registry);
        Boolean said = command.answers();
        MessageWritten written =
                new Outgoing(
                                Purpose.MESSAGE,
                                command.actor().agent(),
                                List.of(new Wording(command.words(), command.template())),
                                facts.owed().ofParty(),
                                said == null ? facts.exchanges().partyWaits() : said,
                                command.toPost() == null ? Channel.EMAIL : Channel.LETTER)
                        .on(command.dossier(), state, facts, registry, now);
        List<DossierEvent> events = new ArrayList<>(List.of(written));
        if (command.toPost() != null) {
            events.add(posting(command, written, facts, registry, now));
        }
        if (facts.exchanges().partyWaits()) {
            events.addAll(Rungs.of(command.dossier(), state, registry, now).reached());
        }
        return events;
    }

    /** Whoever wrote it prints, signs and posts it. */
    private static ActionAdded posting(
            WriteToParty command,
            MessageWritten letter,
            Facts facts,
            Registry registry,
            Instant now) {
        return new ActionAdded(
                command.dossier(),
                facts.owed().actions().next(),
                letter.number(),
                command.actor().agent(),
                facts.words(Objects.requireNonNull(command.toPost())),
                command.actor().agent(),
                null,
                Due.onNextWorkingDay(now, registry.workingDays(facts.organisation())),
                now);
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

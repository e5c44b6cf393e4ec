package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.CardField;
import org.visavis.command.decision.InSteadReason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Registry;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.InStead.ActedInStead;
import org.visavis.events.dossier.InStead.ActingInSteadAnnounced;
import org.visavis.events.dossier.InStead.Change;
import org.visavis.events.dossier.InStead.Changes;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;

/**
 * Say that one acted in the party's stead as was announced, and tell them what was changed: each
 * old value as it is known, and the new one. What stands on the party's own card follows by itself.
 *
 * @param changes null where they are those that were announced
 */
public record CompleteActInStead(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        int number,
        @Nullable Changes changes,
        @Nullable String note,
        InSteadWords words)
        implements InSteadCommand {

    static List<DossierEvent> decide(
            CompleteActInStead command, DossierState state, Registry registry, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        Stead.Announced announced = facts.stead().announced().stillOpen(command.number()).what();
        if (facts.owed().actions().open(announced.action()).isPresent()) {
            throw new Refused(new InSteadReason.PartyNotToldBefore(announced.action()));
        }
        ActingInSteadAnnounced intention =
                (ActingInSteadAnnounced)
                        registry.told(command.dossier(), announced.toldAt()).orElseThrow();
        Changes changes = asKnown(command.changes(intention), facts, registry);
        var telling = new Telling(command.dossier(), command.actor(), state, registry, now);
        Telling.Told told =
                telling.tell(
                        telling.in(command.words())
                                .after(
                                        telling.who(),
                                        intention.what().orElse(""),
                                        intention.why().orElse(""),
                                        changes,
                                        command.note()),
                        command.words());
        return List.of(
                told.event(),
                new ActedInStead(
                        command.dossier(),
                        command.number(),
                        command.actor().agent(),
                        Confidential.about(facts.party(), changes),
                        facts.wordsIfAny(command.note()),
                        told.message(),
                        told.action(),
                        now));
    }

    private Changes changes(ActingInSteadAnnounced intention) {
        Changes told =
                changes != null || intention.changes() == null
                        ? changes
                        : intention.changes().orElse(new Changes(List.of()));
        if (told == null || told.all().isEmpty()) {
            throw new Refused(new InSteadReason.NothingWasChanged());
        }
        return told;
    }

    /** What is on the party's card is not left to memory. */
    private static Changes asKnown(Changes told, Facts facts, Registry registry) {
        return new Changes(
                told.all().stream()
                        .map(
                                one ->
                                        CardField.of(one.field())
                                                .map(
                                                        field ->
                                                                new Change(
                                                                        field.word(),
                                                                        registry.identity(
                                                                                        facts
                                                                                                .party())
                                                                                .map(field::in)
                                                                                .orElse(null),
                                                                        one.after()))
                                                .orElse(one))
                        .toList());
    }
}

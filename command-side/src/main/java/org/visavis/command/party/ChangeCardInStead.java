package org.visavis.command.party;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.CardField;
import org.visavis.command.decision.Registry;
import org.visavis.events.dossier.InStead.Change;
import org.visavis.events.dossier.InStead.Changes;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyEvent.PartyCorrected;
import org.visavis.events.party.PartyId;
import org.visavis.events.party.PartyIdentity;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Have the party's card say what somebody changed on it in their stead.
 *
 * @param actor who acted in their stead
 * @param changes those to their card are made; others are not about it
 * @param reason why they acted
 */
public record ChangeCardInStead(
        @TargetAggregateIdentifier PartyId party, Actor actor, Changes changes, String reason)
        implements PartyCommand {

    static List<PartyEvent> decide(
            ChangeCardInStead command, PartyState state, Registry registry, Instant now) {
        PartyState.Known known = state.ownVoice(command.actor());
        Optional<PartyIdentity> before = registry.identity(command.party());
        return before.map(command::changed)
                .filter(after -> !after.equals(before.get()))
                .<List<PartyEvent>>map(
                        after ->
                                List.of(
                                        new PartyCorrected(
                                                command.party(),
                                                known.told(),
                                                known.kind(),
                                                Confidential.about(command.party(), after),
                                                Confidential.about(
                                                        command.party(), command.reason()),
                                                now)))
                .orElse(List.of());
    }

    private PartyIdentity changed(PartyIdentity card) {
        PartyIdentity after = card;
        for (Change one : changes.all()) {
            Optional<CardField> field = CardField.of(one.field());
            if (field.isPresent()) {
                after = field.get().on(after, one.after());
            }
        }
        return after;
    }
}

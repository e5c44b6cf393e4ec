package org.visavis.command.party;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Registry;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyId;
import org.visavis.events.party.PartyMerging.PartyMerged;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;

/**
 * Say that this record and another are of the same party, and why: the other speaks for both.
 *
 * @param into the record that is kept; it must speak for itself
 */
public record MergeParty(
        @TargetAggregateIdentifier PartyId party, Actor actor, PartyId into, String reason)
        implements PartyCommand {

    /** What the rest of the house knows of the record that is kept. */
    record Kept(boolean known, boolean merged) {
        static Kept of(MergeParty command, Registry registry) {
            return new Kept(
                    registry.knows(command.actor().organisation(), command.into()),
                    registry.isMerged(command.into()));
        }
    }

    static List<PartyEvent> decide(MergeParty command, PartyState state, Kept kept, Instant now) {
        PartyState.Known known = state.visibleTo(command.actor());
        if (command.into().equals(known.into())) {
            return List.of();
        }
        state.ownVoice(command.actor());
        if (command.into().equals(command.party())) {
            throw new Refused(new Reason.MergedWithItself());
        }
        if (!kept.known()) {
            throw new Refused(new Reason.KeptPartyUnknown());
        }
        if (kept.merged()) {
            throw new Refused(new Reason.KeptPartyIsMerged());
        }
        return List.of(
                new PartyMerged(
                        command.party(),
                        command.into(),
                        Confidential.about(command.party(), command.reason()),
                        now));
    }
}

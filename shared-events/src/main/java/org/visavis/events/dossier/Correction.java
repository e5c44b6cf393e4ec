package org.visavis.events.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.party.PartyId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wire.Wire;

import java.time.Instant;

/**
 * What had been recorded wrongly. Nothing is overwritten: each says what it corrects and why, and
 * whoever looks at the past sees the truth at the time of what was corrected.
 */
public sealed interface Correction extends DossierEvent {
    AgentId by();

    Confidential<String> reason();

    /**
     * An exchange was recorded wrongly.
     *
     * @param number the exchange; what is absent below stays as it was
     * @param audience who may read it from now on
     * @param tookPlaceAt when it really took place
     * @param reason what was wrong
     */
    @Wire("InteractionCorrected")
    record InteractionCorrected(
            DossierId dossier,
            int number,
            AgentId by,
            @Nullable Channel channel,
            @Nullable Direction direction,
            @Nullable Confidential<String> summary,
            @Nullable Confidential<String> text,
            Audience audience,
            @Nullable Reached reached,
            @Nullable Instant tookPlaceAt,
            Confidential<String> reason,
            Instant happenedAt)
            implements Correction {}

    /**
     * A date of the dossier was recorded wrongly.
     *
     * @param from what had been recorded
     * @param to what is true
     * @param reason what was wrong
     */
    @Wire("DateCorrected")
    record DateCorrected(
            DossierId dossier,
            DossierDate which,
            Instant from,
            Instant to,
            AgentId by,
            Confidential<String> reason,
            Instant happenedAt)
            implements Correction {}

    /**
     * Somebody was recorded as the referent who never was.
     *
     * @param period counts the times that somebody became the referent, from 1
     * @param agent who really answered in that period
     * @param instead who had been recorded
     * @param reason what was wrong
     */
    @Wire("ReferentCorrected")
    record ReferentCorrected(
            DossierId dossier,
            int period,
            AgentId agent,
            AgentId instead,
            AgentId by,
            Confidential<String> reason,
            Instant happenedAt)
            implements Correction {}

    /**
     * The dossier had been opened for another party by mistake.
     *
     * @param reason what was wrong
     */
    @Wire("DossierPartyCorrected")
    record DossierPartyCorrected(
            DossierId dossier,
            PartyId party,
            PartyId instead,
            AgentId by,
            Confidential<String> reason,
            Instant happenedAt)
            implements Correction {}
}

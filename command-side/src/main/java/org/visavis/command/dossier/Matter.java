package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.party.PartyId;
import org.visavis.events.procedure.ProcedureId;

import java.time.Instant;

/** Whose matter it is, under which rules, and between which dates. */
record Matter(
        OrganisationId organisation,
        ProcedureId procedure,
        PartyId party,
        Instant openedAt,
        @Nullable Instant deadline) {

    static Matter of(DossierOpened opened) {
        return new Matter(
                opened.organisation(),
                opened.procedure(),
                opened.party(),
                opened.happenedAt(),
                opened.deadline());
    }

    Matter of(PartyId another) {
        return new Matter(organisation, procedure, another, openedAt, deadline);
    }

    Matter openedAt(Instant instant) {
        return new Matter(organisation, procedure, party, instant, deadline);
    }

    Matter until(@Nullable Instant end) {
        return new Matter(organisation, procedure, party, openedAt, end);
    }
}

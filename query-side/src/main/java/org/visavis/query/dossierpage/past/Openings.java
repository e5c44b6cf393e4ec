package org.visavis.query.dossierpage.past;

import org.jspecify.annotations.Nullable;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.party.PartyId;

import java.time.Instant;

/** An opening as it should have been recorded. */
final class Openings {
    private Openings() {}

    static DossierOpened at(DossierOpened was, Instant opened) {
        return with(was, was.party(), was.deadline(), opened);
    }

    static DossierOpened due(DossierOpened was, Instant deadline) {
        return with(was, was.party(), deadline, was.happenedAt());
    }

    static DossierOpened of(DossierOpened was, PartyId party) {
        return with(was, party, was.deadline(), was.happenedAt());
    }

    private static DossierOpened with(
            DossierOpened was, PartyId party, @Nullable Instant deadline, Instant opened) {
        return new DossierOpened(
                was.dossier(),
                was.organisation(),
                was.procedure(),
                party,
                was.reference(),
                was.title(),
                was.channel(),
                was.firstContact(),
                was.referentPromisedBy(),
                deadline,
                opened);
    }
}

package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Opening.DossierOpened;

import java.time.Instant;

/** What the dossier is about; only a correction or more time changes it. */
record Matter(
        String organisation,
        String procedure,
        String party,
        @Nullable String reference,
        String title,
        @Nullable Channel channel,
        AgentId firstContact,
        @Nullable Instant referentPromisedBy,
        @Nullable Instant deadline,
        Instant openedAt) {

    static Matter of(DossierOpened opened) {
        return new Matter(
                opened.organisation().value(),
                opened.procedure().value(),
                opened.party().value(),
                opened.reference(),
                opened.title().orElse(DossierPage.ERASED),
                opened.channel(),
                opened.firstContact(),
                opened.referentPromisedBy(),
                opened.deadline(),
                opened.happenedAt());
    }

    Matter ofParty(String corrected) {
        return with(corrected, deadline, openedAt);
    }

    Matter until(@Nullable Instant next) {
        return with(party, next, openedAt);
    }

    Matter openedAt(Instant corrected) {
        return with(party, deadline, corrected);
    }

    private Matter with(String whose, @Nullable Instant until, Instant from) {
        return new Matter(
                organisation,
                procedure,
                whose,
                reference,
                title,
                channel,
                firstContact,
                referentPromisedBy,
                until,
                from);
    }
}

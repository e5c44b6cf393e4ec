package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Acceptance;
import org.visavis.events.dossier.Closing;
import org.visavis.events.dossier.Closing.DossierReopened;
import org.visavis.events.dossier.Correction;
import org.visavis.events.dossier.Correction.ReferentCorrected;
import org.visavis.events.dossier.HandOver;
import org.visavis.events.dossier.HandOver.HandOverAccepted;
import org.visavis.events.dossier.HandOver.HandOverProposed;
import org.visavis.events.dossier.HandOver.HandOverReturned;
import org.visavis.events.dossier.HandOver.HandOverWithdrawn;
import org.visavis.events.dossier.Referral;
import org.visavis.events.dossier.Referral.AssignmentAccepted;
import org.visavis.events.dossier.Referral.ReferentAssigned;

/** Each time somebody became the one who answers, and each successor who was asked. */
final class ReferralTable extends DossierTable {
    private static final String REFERRED =
            """
            insert into referral (dossier, position, agent, happened_at, known_at, awaited)
            values (?, ?, ?, ?, ?, ?)
            """;
    private static final String ACCEPTED =
            """
            update referral set accepted_at = ?, accepted_known_at = ?
            where dossier = ? and position =
                (select max(position) from referral where dossier = ? and position < ?)
            """;
    private static final String CORRECTED =
            """
            update referral set agent = ?
            where dossier = ? and position =
                (select position from referral where dossier = ? order by position limit 1 offset ?)
            """;
    private static final String PROPOSED =
            """
            insert into hand_over (dossier, position, organisation, from_agent, to_agent, note,
                next_at, asked_at, asked_known_at)
            select id, ?, organisation, ?, ?, ?, ?, ?, ? from dossier where id = ?
            """;
    private static final String ENDED =
            """
            update hand_over set ended_at = ?, ended_known_at = ?, how = ?, reason = ?
            where dossier = ? and ended_at is null
            """;

    ReferralTable(JdbcTemplate jdbc) {
        super(jdbc, "referral", "hand_over");
    }

    @Override
    void write(Referral event, Place place, Writes into) {
        switch (event) {
            case ReferentAssigned it -> {
                referred(it.agent(), it.acceptance() == Acceptance.AWAITED, place, into);
                ended("OVERTAKEN", null, place, into);
            }
            case AssignmentAccepted _ ->
                    into.add(
                            ACCEPTED,
                            place.at(),
                            place.knownAt(),
                            place.dossier(),
                            place.dossier(),
                            place.position());
        }
    }

    @Override
    void write(Closing event, Place place, Writes into) {
        if (event instanceof DossierReopened it) {
            referred(it.agent(), false, place, into);
            ended("OVERTAKEN", null, place, into);
        }
    }

    @Override
    void write(Correction event, Place place, Writes into) {
        if (event instanceof ReferentCorrected it) {
            into.add(
                    CORRECTED,
                    it.agent().value(),
                    place.dossier(),
                    place.dossier(),
                    it.period() - 1);
        }
    }

    @Override
    void write(HandOver event, Place place, Writes into) {
        switch (event) {
            case HandOverProposed it ->
                    into.add(
                            PROPOSED,
                            place.position(),
                            it.from().value(),
                            it.to().value(),
                            words(it.note()),
                            it.nextDate(),
                            place.at(),
                            place.knownAt(),
                            place.dossier());
            case HandOverAccepted it -> {
                referred(it.agent(), false, place, into);
                ended("ACCEPTED", null, place, into);
            }
            case HandOverReturned it -> ended("RETURNED", words(it.reason()), place, into);
            case HandOverWithdrawn it -> ended("WITHDRAWN", words(it.reason()), place, into);
        }
    }

    private static void referred(AgentId agent, boolean awaited, Place place, Writes into) {
        into.add(
                REFERRED,
                place.dossier(),
                place.position(),
                agent.value(),
                place.at(),
                place.knownAt(),
                awaited);
    }

    private static void ended(String how, @Nullable String reason, Place place, Writes into) {
        into.add(ENDED, place.at(), place.knownAt(), how, reason, place.dossier());
    }
}

package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
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
import org.visavis.store.rows.Change;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.util.Objects;

/** Each time somebody became the one who answers, and each successor who was asked. */
final class ReferralTable extends DossierTable {
    private static final Table REFERRALS = new Table("referral", "dossier");
    private static final Table HAND_OVERS = new Table("hand_over", "dossier");
    private static final Insert REFERRED =
            REFERRALS.insert("dossier", "position", "agent", "happened_at", "known_at", "awaited");
    private static final Change ACCEPTED =
            REFERRALS.set("accepted_at", "accepted_known_at").where("dossier").ofLatest("position");
    private static final Change CORRECTED = REFERRALS.set("agent").where("dossier", "position");
    private static final Insert PROPOSED =
            HAND_OVERS.insert(
                    "dossier",
                    "position",
                    "organisation",
                    "from_agent",
                    "to_agent",
                    "note",
                    "next_at",
                    "asked_at",
                    "asked_known_at");
    private static final Change ENDED =
            HAND_OVERS
                    .set("ended_at", "ended_known_at", "how", "reason")
                    .where("dossier")
                    .whereUnset("ended_at");

    ReferralTable() {
        super(REFERRALS, HAND_OVERS);
    }

    @Override
    void write(Referral event, Place place, Rows into) {
        switch (event) {
            case ReferentAssigned it -> {
                referred(it.agent(), it.acceptance() == Acceptance.AWAITED, place, into);
                ended("OVERTAKEN", null, place, into);
            }
            case AssignmentAccepted _ ->
                    into.write(ACCEPTED, place.at(), place.knownAt(), place.dossier());
        }
    }

    @Override
    void write(Closing event, Place place, Rows into) {
        if (event instanceof DossierReopened it) {
            referred(it.agent(), false, place, into);
            ended("OVERTAKEN", null, place, into);
        }
    }

    @Override
    void write(Correction event, Place place, Rows into) {
        if (event instanceof ReferentCorrected it) {
            into.write(
                    CORRECTED,
                    it.agent().value(),
                    place.dossier(),
                    position(it.period(), place.dossier(), into));
        }
    }

    @Override
    void write(HandOver event, Place place, Rows into) {
        switch (event) {
            case HandOverProposed it ->
                    into.write(
                            PROPOSED,
                            place.dossier(),
                            place.position(),
                            place.organisation(),
                            it.from().value(),
                            it.to().value(),
                            words(it.note()),
                            it.nextDate(),
                            place.at(),
                            place.knownAt());
            case HandOverAccepted it -> {
                referred(it.agent(), false, place, into);
                ended("ACCEPTED", null, place, into);
            }
            case HandOverReturned it -> ended("RETURNED", words(it.reason()), place, into);
            case HandOverWithdrawn it -> ended("WITHDRAWN", words(it.reason()), place, into);
        }
    }

    /** Where the period of this number began. */
    private static long position(int period, String dossier, Rows rows) {
        return rows.read(REFERRALS, dossier).stream()
                .mapToLong(
                        row -> ((Number) Objects.requireNonNull(row.get("position"))).longValue())
                .sorted()
                .skip(period - 1L)
                .findFirst()
                .orElseThrow();
    }

    private static void referred(AgentId agent, boolean awaited, Place place, Rows into) {
        into.write(
                REFERRED,
                place.dossier(),
                place.position(),
                agent.value(),
                place.at(),
                place.knownAt(),
                awaited);
    }

    private static void ended(String how, @Nullable String reason, Place place, Rows into) {
        into.write(ENDED, place.at(), place.knownAt(), how, reason, place.dossier());
    }
}

package org.visavis.query.dossierpage.past;

import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Acceptance;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Closing;
import org.visavis.events.dossier.Conversation;
import org.visavis.events.dossier.Correction;
import org.visavis.events.dossier.Course;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.DossierDate;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Opening;
import org.visavis.events.dossier.Referral;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.party.PartyId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.procedure.ProcedureId;
import org.visavis.query.histories.Ids;
import org.visavis.store.Header;
import org.visavis.store.Recorded;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Jeanne's dossier, day by day; what happens is recorded on that day unless a later one is told.
 */
final class Jeanne {
    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
    private static final DossierId DOSSIER = new DossierId(Ids.of("jeannes-house"));
    private static final AgentId HELENE = new AgentId(Ids.of("helene"));

    private final List<Recorded> events = new ArrayList<>();
    private int recording;

    static Instant day(int number) {
        return START.plus(Duration.ofDays(number));
    }

    List<Recorded> history() {
        return List.copyOf(events);
    }

    Hindsight at(Moment moment) {
        return Hindsight.of(events, moment);
    }

    Hindsight asOf(int day) {
        return at(new Moment(day(day), null));
    }

    Hindsight knownAt(int day) {
        return at(new Moment(null, day(day)));
    }

    /** What comes now is recorded on this day. */
    Jeanne at(int day) {
        recording = day;
        return this;
    }

    Jeanne opens(int day) {
        return record(
                day,
                new Opening.DossierOpened(
                        DOSSIER,
                        new OrganisationId(Ids.of("saint-aubin")),
                        new ProcedureId(Ids.of("housing-aid")),
                        new PartyId(Ids.of("jeanne")),
                        null,
                        words(),
                        Channel.COUNTER,
                        HELENE,
                        day(5),
                        day(30),
                        day(day)));
    }

    Jeanne assigns(int day, String agent) {
        return record(
                day,
                new Referral.ReferentAssigned(
                        DOSSIER,
                        new AgentId(Ids.of(agent)),
                        HELENE,
                        Acceptance.AWAITED,
                        null,
                        null,
                        day(day)));
    }

    Jeanne accepts(int day, String agent) {
        return record(
                day,
                new Referral.AssignmentAccepted(DOSSIER, new AgentId(Ids.of(agent)), day(day)));
    }

    Jeanne talks(int day, int number) {
        return record(
                day,
                new Conversation.InteractionRecorded(
                        DOSSIER,
                        number,
                        HELENE,
                        Channel.CALL,
                        Direction.OUT,
                        words(),
                        null,
                        Audience.PARTY,
                        null,
                        null,
                        day(day)));
    }

    Jeanne writes(int day, int number) {
        return record(day, new Conversation.PartyWrote(DOSSIER, number, HELENE, words(), day(day)));
    }

    Jeanne extendsTo(int day, int deadline) {
        return record(
                day,
                new Course.DeadlineExtended(
                        DOSSIER, HELENE, day(30), day(deadline), words(), day(day)));
    }

    Jeanne closes(int day) {
        return record(day, new Closing.DossierClosed(DOSSIER, words(), words(), day(day)));
    }

    Jeanne reopens(int day, String agent) {
        return record(
                day,
                new Closing.DossierReopened(
                        DOSSIER, new AgentId(Ids.of(agent)), HELENE, HELENE, words(), day(day)));
    }

    Jeanne correctsTime(int number, int day) {
        return record(
                recording,
                new Correction.InteractionCorrected(
                        DOSSIER,
                        number,
                        HELENE,
                        Channel.VISIT,
                        null,
                        null,
                        null,
                        Audience.TEAM,
                        null,
                        day(day),
                        words(),
                        day(recording)));
    }

    Jeanne corrects(DossierDate which, int from, int to) {
        return record(
                recording,
                new Correction.DateCorrected(
                        DOSSIER, which, day(from), day(to), HELENE, words(), day(recording)));
    }

    Jeanne correctsReferent(int period, String agent) {
        return record(
                recording,
                new Correction.ReferentCorrected(
                        DOSSIER,
                        period,
                        new AgentId(Ids.of(agent)),
                        HELENE,
                        HELENE,
                        words(),
                        day(recording)));
    }

    Jeanne correctsParty(String party) {
        return record(
                recording,
                new Correction.DossierPartyCorrected(
                        DOSSIER,
                        new PartyId(Ids.of(party)),
                        new PartyId(Ids.of("jeanne")),
                        HELENE,
                        words(),
                        day(recording)));
    }

    private Jeanne record(int day, DossierEvent event) {
        int number = events.size() + 1;
        events.add(
                new Recorded(
                        number,
                        DOSSIER.value(),
                        number,
                        new UUID(0, number),
                        event.getClass().getSimpleName(),
                        "1",
                        day(Math.max(day, recording)),
                        new Header("helene", "AGENT", "saint-aubin", null, "test", null),
                        event));
        return this;
    }

    private static Confidential<String> words() {
        return Confidential.about(Ids.of("jeanne"), "…");
    }
}

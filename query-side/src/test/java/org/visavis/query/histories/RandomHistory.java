package org.visavis.query.histories;

import org.jspecify.annotations.Nullable;
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
import org.visavis.events.dossier.Escalation;
import org.visavis.events.dossier.HandOver;
import org.visavis.events.dossier.Opening;
import org.visavis.events.dossier.Pledges;
import org.visavis.events.dossier.Reached;
import org.visavis.events.dossier.Referral;
import org.visavis.events.dossier.Requests;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.party.PartyId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.procedure.ProcedureId;
import org.visavis.store.Header;
import org.visavis.store.Recorded;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * A dossier's life as chance would have it, but as the other side could have recorded it: exchanges
 * are noted late, everything that can be recorded wrongly sometimes is, and corrected.
 */
public final class RandomHistory {
    private static final Instant BEGIN = Instant.parse("2026-01-05T08:00:00Z");
    private static final int KINDS = 22;

    private final Random chance;
    private final DossierId dossier;
    private final OrganisationId organisation;
    private final List<AgentId> agents;
    private final List<Recorded> events = new ArrayList<>();
    private final List<Instant> exchanges = new ArrayList<>();
    private final List<Boolean> requests = new ArrayList<>();
    private final List<Boolean> promises = new ArrayList<>();
    private final List<Boolean> callBacks = new ArrayList<>();
    private long position;
    private Instant now;
    private Instant opened;
    private Instant lastStep;
    private AgentId referent;
    private PartyId party = new PartyId(Ids.of("party-0"));
    private @Nullable Instant deadline;
    private @Nullable Instant closed;
    private @Nullable AgentId successor;
    private boolean awaited;
    private boolean suspended;
    private int periods;
    private int level;
    private boolean takenUp;

    private RandomHistory(
            Random chance, String dossier, String organisation, List<String> agents, long after) {
        this.chance = chance;
        this.dossier = new DossierId(dossier);
        this.organisation = new OrganisationId(organisation);
        this.agents = agents.stream().map(AgentId::new).toList();
        this.position = after;
        this.now = BEGIN.plus(minutes(60 * 24 * 20));
        this.opened = now;
        this.lastStep = now;
        this.referent = this.agents.getFirst();
    }

    /**
     * A history of at most so many events.
     *
     * @param after the position in the store before its first event
     */
    public static List<Recorded> of(
            Random chance,
            String dossier,
            String organisation,
            List<String> agents,
            int length,
            long after) {
        var history = new RandomHistory(chance, dossier, organisation, agents, after);
        history.open();
        while (history.events.size() < length) {
            history.now = history.now.plus(history.minutes(60 * 24 * 4));
            history.happen(chance.nextInt(KINDS));
        }
        return List.copyOf(history.events);
    }

    private void open() {
        deadline = chance.nextInt(4) == 0 ? null : opened.plus(Duration.ofDays(30));
        record(
                new Opening.DossierOpened(
                        dossier,
                        organisation,
                        new ProcedureId(Ids.of("procedure-" + chance.nextInt(2))),
                        party,
                        null,
                        words(),
                        pick(Channel.values()),
                        referent,
                        opened.plus(Duration.ofDays(5)),
                        deadline,
                        opened));
    }

    private void happen(int kind) {
        if (kind >= 14) {
            talk(kind);
        } else if (closed != null) {
            whenClosed(kind);
        } else {
            whenOpen(kind);
        }
    }

    private void talk(int kind) {
        switch (kind) {
            case 14 -> {
                exchanges.add(now);
                record(
                        new Conversation.PartyWrote(
                                dossier, exchanges.size(), referent, words(), now));
            }
            case 15 -> correctExchange();
            default -> {
                Instant at = earlier();
                exchanges.add(at);
                record(
                        new Conversation.InteractionRecorded(
                                dossier,
                                exchanges.size(),
                                agent(),
                                pick(Channel.values()),
                                pick(Direction.values()),
                                words(),
                                null,
                                chance.nextBoolean() ? Audience.PARTY : Audience.TEAM,
                                null,
                                chance.nextBoolean() ? null : pick(Reached.values()),
                                at));
            }
        }
    }

    private void correctExchange() {
        if (exchanges.isEmpty()) {
            return;
        }
        int number = 1 + chance.nextInt(exchanges.size());
        if (wasWritten(number)) {
            return;
        }
        record(
                new Correction.InteractionCorrected(
                        dossier,
                        number,
                        agent(),
                        chance.nextBoolean() ? null : pick(Channel.values()),
                        chance.nextBoolean() ? null : pick(Direction.values()),
                        null,
                        null,
                        chance.nextBoolean() ? Audience.PARTY : Audience.TEAM,
                        chance.nextBoolean() ? null : pick(Reached.values()),
                        chance.nextBoolean() ? null : earlier(),
                        words(),
                        now));
    }

    private boolean wasWritten(int number) {
        return events.stream()
                .anyMatch(
                        one ->
                                one.payload() instanceof Conversation.PartyWrote it
                                        && it.number() == number);
    }

    private void whenClosed(int kind) {
        if (kind < 4) {
            referent = turn(agent());
            record(new Closing.DossierReopened(dossier, referent, referent, agent(), words(), now));
            closed = null;
            awaited = false;
        } else if (kind < 7 && closed != null) {
            Instant to = between(lastStep, now);
            record(date(DossierDate.CLOSING, closed, to));
            closed = to;
        } else if (kind < 9) {
            correctReferent();
        }
    }

    private void whenOpen(int kind) {
        lastStep = now;
        switch (kind) {
            case 0 -> {
                awaited = chance.nextBoolean();
                AgentId previous = referent;
                referent = turn(agent());
                record(
                        new Referral.ReferentAssigned(
                                dossier,
                                referent,
                                previous,
                                awaited ? Acceptance.AWAITED : Acceptance.NOT_ASKED,
                                null,
                                null,
                                now));
            }
            case 1 -> accept();
            case 2, 3 -> handOver();
            case 4 -> escalate();
            case 5 -> course();
            case 6 -> request();
            case 7 -> promise();
            case 8 -> callBack();
            case 9 -> {
                lastStep = now.minus(minutes(60));
                closed = now;
                successor = null;
                level = 0;
                suspended = false;
                record(new Closing.DossierClosed(dossier, words(), words(), now));
            }
            case 10 -> correctOpening();
            case 11 -> correctDeadline();
            case 12 -> correctReferent();
            default -> {
                PartyId instead = party;
                party = new PartyId(Ids.of("party-" + events.size()));
                record(
                        new Correction.DossierPartyCorrected(
                                dossier, party, instead, agent(), words(), now));
            }
        }
    }

    private void accept() {
        if (awaited) {
            awaited = false;
            record(new Referral.AssignmentAccepted(dossier, referent, now));
        }
    }

    private void handOver() {
        AgentId to = successor;
        if (to == null) {
            successor = agent();
            record(
                    new HandOver.HandOverProposed(
                            dossier, successor, referent, referent, words(), null, now));
        } else {
            successor = null;
            if (chance.nextBoolean()) {
                record(new HandOver.HandOverAccepted(dossier, to, referent, now));
                referent = turn(to);
                awaited = false;
            } else {
                record(new HandOver.HandOverReturned(dossier, to, words(), now));
            }
        }
    }

    private void escalate() {
        Instant by = now.plus(Duration.ofDays(2));
        if (level == 0) {
            level = 1;
            takenUp = false;
            record(
                    new Escalation.DossierEscalated(
                            dossier, level, agent(), agent(), words(), by, now));
        } else if (!takenUp && chance.nextBoolean()) {
            level++;
            record(new Escalation.EscalationClimbed(dossier, level, agent(), agent(), by, now));
        } else if (!takenUp) {
            takenUp = true;
            record(new Escalation.EscalationTakenUp(dossier, agent(), now));
        } else {
            level = 0;
            record(new Escalation.EscalationSettled(dossier, agent(), words(), now));
        }
    }

    private void course() {
        if (suspended) {
            suspended = false;
            deadline = deadline == null ? null : deadline.plus(Duration.ofDays(3));
            record(new Course.DossierResumed(dossier, agent(), words(), deadline, now));
        } else if (chance.nextBoolean()) {
            suspended = true;
            record(new Course.DossierSuspended(dossier, agent(), words(), now));
        } else {
            Instant previous = deadline;
            deadline = (previous == null ? now : previous).plus(Duration.ofDays(7));
            record(new Course.DeadlineExtended(dossier, agent(), previous, deadline, words(), now));
        }
    }

    private void request() {
        int open = 1 + requests.indexOf(true);
        if (open == 0 || chance.nextInt(3) == 0) {
            requests.add(true);
            record(
                    new Requests.InformationRequested(
                            dossier,
                            requests.size(),
                            agent(),
                            words(),
                            chance.nextBoolean() ? words() : null,
                            now.plus(Duration.ofDays(10)),
                            now));
        } else if (chance.nextBoolean()) {
            record(new Requests.RequestReminded(dossier, open, agent(), Channel.EMAIL, null, now));
        } else {
            requests.set(open - 1, false);
            record(new Requests.RequestAnswered(dossier, open, agent(), null, now));
        }
    }

    private void promise() {
        int open = 1 + promises.indexOf(true);
        if (open == 0 || chance.nextBoolean()) {
            promises.add(true);
            record(
                    new Pledges.PromiseMade(
                            dossier,
                            promises.size(),
                            agent(),
                            words(),
                            now.plus(Duration.ofDays(chance.nextInt(1, 15))),
                            now));
        } else {
            promises.set(open - 1, false);
            record(new Pledges.PromiseKept(dossier, open, agent(), words(), now));
        }
    }

    private void callBack() {
        int open = 1 + callBacks.indexOf(true);
        if (open == 0) {
            callBacks.add(true);
            record(
                    new Pledges.CallBackAsked(
                            dossier,
                            callBacks.size(),
                            null,
                            null,
                            null,
                            agent(),
                            now.plus(Duration.ofDays(2)),
                            now));
        } else {
            Reached reached = pick(Reached.values());
            callBacks.set(open - 1, reached != Reached.REACHED);
            record(new Pledges.CalledBack(dossier, open, agent(), reached, words(), now));
        }
    }

    private void correctOpening() {
        Instant to = opened.minus(minutes(60 * 24 * 9));
        record(date(DossierDate.OPENING, opened, to));
        opened = to;
    }

    private void correctDeadline() {
        if (deadline != null) {
            Instant to = deadline.plus(Duration.ofDays(chance.nextInt(-4, 5)));
            record(date(DossierDate.DEADLINE, deadline, to));
            deadline = to;
        }
    }

    private void correctReferent() {
        if (periods > 0) {
            int period = 1 + chance.nextInt(periods);
            AgentId agent = agent();
            record(
                    new Correction.ReferentCorrected(
                            dossier, period, agent, referent, agent(), words(), now));
            referent = period == periods ? agent : referent;
        }
    }

    private Correction.DateCorrected date(DossierDate which, Instant from, Instant to) {
        return new Correction.DateCorrected(dossier, which, from, to, agent(), words(), now);
    }

    private AgentId turn(AgentId to) {
        periods++;
        return to;
    }

    private void record(DossierEvent event) {
        events.add(
                new Recorded(
                        ++position,
                        dossier.value(),
                        events.size() + 1L,
                        new UUID(position, events.size()),
                        event.getClass().getSimpleName(),
                        "1",
                        now,
                        new Header("somebody", "AGENT", organisation.value(), null, "test", null),
                        event));
    }

    private Instant earlier() {
        return chance.nextInt(3) == 0 ? between(opened, now) : now;
    }

    private Instant between(Instant from, Instant to) {
        long seconds = Duration.between(from, to).toSeconds();
        return seconds <= 0 ? to : from.plusSeconds(chance.nextLong(seconds + 1));
    }

    private Duration minutes(int most) {
        return Duration.ofMinutes(chance.nextInt(1, most));
    }

    private AgentId agent() {
        return agents.get(chance.nextInt(agents.size()));
    }

    private <T> T pick(T[] all) {
        return all[chance.nextInt(all.length)];
    }

    private static Confidential<String> words() {
        return Confidential.about(Ids.of("party-0"), "…");
    }
}

package org.visavis.query.dossierpage;

import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Acceptance;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Closing.DossierClosed;
import org.visavis.events.dossier.Closing.DossierReopened;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.Conversation.PartyWrote;
import org.visavis.events.dossier.Conversation.TeamNoteWritten;
import org.visavis.events.dossier.Correction.DateCorrected;
import org.visavis.events.dossier.Correction.InteractionCorrected;
import org.visavis.events.dossier.Correction.ReferentCorrected;
import org.visavis.events.dossier.Course.DossierResumed;
import org.visavis.events.dossier.Course.DossierSuspended;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.DossierDate;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Escalation.DossierEscalated;
import org.visavis.events.dossier.Escalation.EscalationClimbed;
import org.visavis.events.dossier.Escalation.EscalationSettled;
import org.visavis.events.dossier.Escalation.EscalationTakenUp;
import org.visavis.events.dossier.HandOver.HandOverAccepted;
import org.visavis.events.dossier.HandOver.HandOverProposed;
import org.visavis.events.dossier.HandOver.HandOverReturned;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.dossier.Pledges.CallBackAsked;
import org.visavis.events.dossier.Pledges.CalledBack;
import org.visavis.events.dossier.Pledges.PromiseKept;
import org.visavis.events.dossier.Pledges.PromiseMade;
import org.visavis.events.dossier.Reached;
import org.visavis.events.dossier.Referral.ReferentAssigned;
import org.visavis.events.dossier.Requests.InformationRequested;
import org.visavis.events.dossier.Requests.RequestAnswered;
import org.visavis.events.dossier.Requests.RequestReminded;
import org.visavis.events.dossier.Requests.RequestWithdrawn;
import org.visavis.events.dossier.Voice.ThanksGiven;
import org.visavis.events.dossier.Work.ActionAdded;
import org.visavis.events.dossier.Work.ActionCompleted;
import org.visavis.events.dossier.Work.FollowUpNeeded;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.party.PartyId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.procedure.ProcedureId;
import org.visavis.query.platform.NextStep;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

/** The life of a dossier as chance would have it, one step after another in time. */
final class RandomLife {
    private static final Instant BEGIN = Instant.parse("2026-01-05T08:00:00Z");
    private static final int STEPS = 19;
    private final Random random;
    private final List<DossierEvent> told = new ArrayList<>();
    private final DossierId id;
    private final AgentId anna;
    private final AgentId bert;
    private final PartyId party;
    private Instant now = BEGIN;

    private RandomLife(Random random) {
        this.random = random;
        this.id = new DossierId(uuid());
        this.anna = new AgentId(uuid());
        this.bert = new AgentId(uuid());
        this.party = new PartyId(uuid());
    }

    /** The events of one dossier, in the order in which they were recorded. */
    static List<DossierEvent> of(Random random, OrganisationId organisation, int length) {
        RandomLife life = new RandomLife(random);
        life.open(organisation);
        while (life.told.size() < length) {
            life.now = life.now.plus(Duration.ofMinutes(1 + random.nextInt(3000)));
            life.step();
        }
        return life.told;
    }

    private void open(OrganisationId organisation) {
        told.add(
                new DossierOpened(
                        id,
                        organisation,
                        new ProcedureId(uuid()),
                        party,
                        random.nextBoolean() ? null : "R-" + random.nextInt(1 << 30),
                        words("Une clôture"),
                        Channel.COUNTER,
                        anna,
                        random.nextBoolean() ? null : later(5),
                        random.nextBoolean() ? null : later(60),
                        now));
    }

    private void step() {
        DossierPage page = page();
        if (page.standing().closed() != null) {
            closedStep(page);
        } else {
            openStep(page, random.nextInt(STEPS));
        }
    }

    private void closedStep(DossierPage page) {
        if (random.nextInt(3) == 0) {
            told.add(
                    new DateCorrected(
                            id,
                            DossierDate.CLOSING,
                            Objects.requireNonNull(page.standing().closed()).at(),
                            page.clocks().since().plusSeconds(random.nextInt(600)),
                            anna,
                            words("erreur"),
                            now));
        } else {
            told.add(
                    new DossierReopened(
                            id, bert, page.answering().agent(), anna, words("à revoir"), now));
        }
    }

    private void openStep(DossierPage page, int chance) {
        Owed owed = page.owed();
        int talk = page.talk().interactions();
        switch (chance) {
            case 0 ->
                    told.add(
                            new ReferentAssigned(
                                    id,
                                    any(anna, bert),
                                    page.answering().agent(),
                                    any(Acceptance.values()),
                                    null,
                                    null,
                                    now));
            case 1, 2 -> {
                told.add(
                        new InteractionRecorded(
                                id,
                                talk + 1,
                                any(anna, bert),
                                any(Channel.values()),
                                any(Direction.values()),
                                words("Élagage"),
                                random.nextBoolean() ? null : words("le texte"),
                                any(Audience.TEAM, Audience.PARTY),
                                null,
                                random.nextBoolean() ? null : any(Reached.values()),
                                now.minusSeconds(random.nextInt(100_000))));
                if (random.nextInt(3) == 0) {
                    told.add(new FollowUpNeeded(id, talk + 1, anna, now));
                }
            }
            case 3 -> told.add(new PartyWrote(id, talk + 1, anna, words("Et alors ?"), now));
            case 4 ->
                    told.add(
                            new TeamNoteWritten(
                                    id, count(TeamNoteWritten.class), bert, words("noté"), now));
            case 5, 6 ->
                    told.add(
                            new InformationRequested(
                                    id,
                                    count(InformationRequested.class),
                                    anna,
                                    words("le plan"),
                                    random.nextBoolean() ? null : words("le notaire"),
                                    later(random.nextInt(40)),
                                    now));
            case 7 -> open(owed, NextStep.REQUEST, this::answer);
            case 8 ->
                    told.add(
                            new PromiseMade(
                                    id,
                                    count(PromiseMade.class),
                                    bert,
                                    words("répondre"),
                                    later(3),
                                    now));
            case 9 ->
                    open(
                            owed,
                            NextStep.PROMISE,
                            n -> new PromiseKept(id, n, bert, words("fait"), now));
            case 10 ->
                    told.add(
                            new CallBackAsked(
                                    id,
                                    count(CallBackAsked.class),
                                    null,
                                    null,
                                    words("le soir"),
                                    bert,
                                    later(1),
                                    now));
            case 11 ->
                    open(
                            owed,
                            NextStep.CALL_BACK,
                            n ->
                                    new CalledBack(
                                            id, n, bert, any(Reached.values()), words("dit"), now));
            case 12 ->
                    told.add(
                            new ActionAdded(
                                    id,
                                    count(ActionAdded.class),
                                    owed.followUps().isEmpty() ? null : owed.followUps().getFirst(),
                                    anna,
                                    words("visiter"),
                                    bert,
                                    null,
                                    later(9),
                                    now));
            case 13 ->
                    open(
                            owed,
                            NextStep.ACTION,
                            n -> new ActionCompleted(id, n, bert, words("vu"), now));
            case 14 -> escalate(page);
            case 15 -> handOver(page);
            case 16 -> rest(page);
            case 17 -> correct(page, talk);
            default -> end();
        }
    }

    private DossierEvent answer(int number) {
        return switch (random.nextInt(3)) {
            case 0 -> new RequestReminded(id, number, anna, Channel.EMAIL, null, now);
            case 1 -> new RequestAnswered(id, number, null, words("voici"), now);
            default -> new RequestWithdrawn(id, number, anna, words("inutile"), now);
        };
    }

    private void escalate(DossierPage page) {
        Raised raised = page.raised();
        if (raised == null) {
            told.add(new DossierEscalated(id, 1, bert, anna, words("bloqué"), later(2), now));
        } else if (random.nextBoolean()) {
            told.add(
                    raised.takenUpAt() == null && random.nextBoolean()
                            ? new EscalationTakenUp(id, bert, now)
                            : new EscalationClimbed(
                                    id, raised.level() + 1, anna, raised.to(), later(2), now));
        } else {
            told.add(new EscalationSettled(id, bert, words("réglé"), now));
        }
    }

    private void handOver(DossierPage page) {
        AgentId holder = page.answering().agent();
        if (page.answering().proposed() == null) {
            told.add(
                    new HandOverProposed(
                            id,
                            bert,
                            holder,
                            anna,
                            words("à suivre"),
                            random.nextBoolean() ? null : later(4),
                            now));
        } else {
            told.add(
                    random.nextBoolean()
                            ? new HandOverAccepted(id, bert, holder, now)
                            : new HandOverReturned(id, bert, words("absent"), now));
        }
    }

    private void rest(DossierPage page) {
        told.add(
                page.standing().suspendedSince() == null
                        ? new DossierSuspended(id, anna, words("attente"), now)
                        : new DossierResumed(id, anna, words("reprise"), later(30), now));
    }

    private void correct(DossierPage page, int talk) {
        if (talk > 0) {
            told.add(
                    new InteractionCorrected(
                            id,
                            1 + random.nextInt(talk),
                            anna,
                            random.nextBoolean() ? null : any(Channel.values()),
                            random.nextBoolean() ? null : any(Direction.values()),
                            random.nextBoolean() ? null : words("Corrigé"),
                            null,
                            Audience.TEAM,
                            null,
                            random.nextBoolean() ? null : now.minusSeconds(60),
                            words("erreur"),
                            now));
        }
        if (!page.answering().periods().isEmpty()) {
            told.add(new ReferentCorrected(id, 1, anna, bert, anna, words("erreur"), now));
        }
        told.add(
                new DateCorrected(
                        id,
                        DossierDate.OPENING,
                        page.matter().openedAt(),
                        page.matter().openedAt().minusSeconds(random.nextInt(5000)),
                        anna,
                        words("erreur"),
                        now));
    }

    private void end() {
        told.add(
                random.nextBoolean()
                        ? new DossierClosed(id, words("accordé"), words("complet"), now)
                        : new ThanksGiven(
                                id,
                                count(ThanksGiven.class),
                                words("merci"),
                                List.of(anna, bert),
                                null,
                                now));
    }

    private interface Settling {
        DossierEvent of(int number);
    }

    private void open(Owed owed, NextStep kind, Settling settling) {
        owed.open().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .ifPresent(one -> told.add(settling.of(one.number())));
    }

    private DossierPage page() {
        return Lives.fold(told);
    }

    private int count(Class<? extends DossierEvent> kind) {
        return 1 + (int) told.stream().filter(kind::isInstance).count();
    }

    private Instant later(int days) {
        return now.plus(Duration.ofDays(days)).plusSeconds(random.nextInt(60));
    }

    private Confidential<String> words(String words) {
        return Confidential.about(party, words);
    }

    @SafeVarargs
    private <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}

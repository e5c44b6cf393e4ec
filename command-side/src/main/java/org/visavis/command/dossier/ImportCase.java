package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Reason.ContradictsEarlierLog.Told;
import org.visavis.command.decision.Refused;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Acceptance;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Closing.ClosingImported;
import org.visavis.events.dossier.Conversation.ActRecorded;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.dossier.Referral.ReferentAssigned;
import org.visavis.events.imports.ImportId;
import org.visavis.events.party.PartyId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.procedure.ProcedureId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Take over one case of another system's log. The same case again changes nothing; a longer version
 * adds what is new; one that tells another past, or less than is known already, is refused.
 *
 * @param referent who answers for it, as the log tells
 * @param follows whether whoever acts becomes the referent
 * @param acts in the log's order
 * @param closedAt when the log says that it ended, if it did
 */
public record ImportCase(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        ImportId source,
        ProcedureId procedure,
        PartyId party,
        String reference,
        String title,
        @Nullable Channel channel,
        AgentId referent,
        boolean follows,
        Instant openedAt,
        @Nullable Instant deadline,
        @Nullable Instant closedAt,
        List<Act> acts)
        implements DossierCommand {

    /** One act of the log, by an agent who is known by now. */
    public record Act(String activity, @Nullable String transition, AgentId by, Instant at) {}

    static List<DossierEvent> decide(ImportCase command, DossierState state) {
        return switch (state) {
            case DossierState.None _ -> {
                List<DossierEvent> all = new ArrayList<>(command.opening());
                all.addAll(command.news(0, command.referent, false));
                yield all;
            }
            case DossierState.Open _, DossierState.Suspended _, DossierState.Closed _ -> {
                Facts facts = state.visibleTo(command.actor);
                command.refuseAnotherPast(facts, state);
                yield command.news(
                        facts.acts().count(),
                        facts.referent(),
                        state instanceof DossierState.Closed);
            }
        };
    }

    private List<DossierEvent> news(int known, AgentId currentReferent, boolean closed) {
        List<DossierEvent> news = new ArrayList<>();
        AgentId answering = currentReferent;
        for (int i = known; i < acts.size(); i++) {
            Act act = acts.get(i);
            if (follows && !act.by.equals(answering)) {
                news.add(referral(act.by, answering, latest(act.at, openedAt)));
                answering = act.by;
            }
            news.add(recorded(act, i + 1));
        }
        if (closedAt != null && !closed) {
            news.add(new ClosingImported(dossier, source, closedAt));
        }
        return news;
    }

    private void refuseAnotherPast(Facts facts, DossierState state) {
        refuseIf(!facts.openedAt().equals(openedAt), Told.OPENING);
        refuseIf(deadline != null && !deadline.equals(facts.deadline()), Told.DEADLINE);
        refuseIf(!referent.equals(facts.firstReferent()), Told.REFERENT);
        refuseIf(acts.size() < facts.acts().count(), Told.ACTS);
        ImportedActs sameSpan = ImportedActs.NONE;
        for (Act act : acts.subList(0, facts.acts().count())) {
            sameSpan = sameSpan.then(act.activity, act.transition, act.by, act.at);
        }
        refuseIf(!sameSpan.equals(facts.acts()), Told.ACTS);
        refuseIf(
                closedAt != null
                        && state instanceof DossierState.Closed(_, Instant since)
                        && !since.equals(closedAt),
                Told.CLOSING);
    }

    private static void refuseIf(boolean differs, Told told) {
        if (differs) {
            throw new Refused(new Reason.ContradictsEarlierLog(told));
        }
    }

    private List<DossierEvent> opening() {
        return List.of(
                new DossierOpened(
                        dossier,
                        actor.organisation(),
                        procedure,
                        party,
                        reference,
                        Confidential.about(party, title),
                        channel,
                        referent,
                        null,
                        deadline,
                        openedAt),
                referral(referent, referent, openedAt));
    }

    private ReferentAssigned referral(AgentId agent, AgentId previous, Instant at) {
        return new ReferentAssigned(dossier, agent, previous, Acceptance.NOT_ASKED, null, null, at);
    }

    private ActRecorded recorded(Act act, int number) {
        return new ActRecorded(
                dossier, number, act.by, act.activity, act.transition, source, act.at);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

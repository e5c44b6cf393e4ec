package org.visavis.command.dossier;

import static org.visavis.command.dossier.Happened.HOUSE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.as;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Asker;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.ParticipantRole;
import org.visavis.events.dossier.Reached;

import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Anything that may be asked of a dossier, by anybody, sensible or not. */
final class AnyCommand {
    /** How rarely somebody tries to close the dossier, so that it has a life before. */
    private static final int ONE_IN = 40;

    private static final List<AgentId> AGENTS =
            List.of(
                    SaintAubin.THOMAS,
                    SaintAubin.CAMILLE,
                    SaintAubin.NADIA,
                    SaintAubin.HELENE,
                    SaintAubin.YVES);

    private AnyCommand() {}

    static Function<DossierState, List<DossierEvent>> drawn(Random random) {
        int n = random.nextInt(6);
        AgentId other = anyOf(AGENTS, random);
        Actor agent = as(anyOf(AGENTS, random));
        Asker either = random.nextBoolean() ? agent : Happened.BY_JEANNE;
        return switch (random.nextInt(25)) {
            case 0 -> referent(agent, other);
            case 1 ->
                    state ->
                            AcceptAssignment.decide(
                                    new AcceptAssignment(EXTENSION, agent, null), state, NOW);
            case 2, 3 -> interaction(agent, random.nextBoolean(), random);
            case 4 -> correction(agent, n);
            case 5 -> message();
            case 6 ->
                    state ->
                            WriteTeamNote.decide(
                                    new WriteTeamNote(EXTENSION, agent, "Note", null), state, NOW);
            case 7 -> action(agent, other, n);
            case 8 ->
                    state ->
                            TakeAction.decide(
                                    new TakeAction(EXTENSION, agent, n, null), state, NOW);
            case 9 ->
                    state ->
                            CompleteAction.decide(
                                    new CompleteAction(EXTENSION, agent, n, "Fait", null),
                                    state,
                                    NOW);
            case 10 ->
                    state ->
                            DismissFollowUp.decide(
                                    new DismissFollowUp(EXTENSION, agent, n, "Rien"), state, NOW);
            case 11 -> promise(agent);
            case 12 ->
                    state ->
                            KeepPromise.decide(
                                    new KeepPromise(EXTENSION, agent, n, "Tenu", null), state, NOW);
            case 13 -> callBackWish(either);
            case 14 -> callBack(agent, n, anyOf(List.of(Reached.values()), random));
            case 15 -> request(agent, random.nextBoolean() ? "Notaire" : null);
            case 16 ->
                    state ->
                            RemindRequest.decide(
                                    new RemindRequest(EXTENSION, agent, n, null, null, null),
                                    state,
                                    NOW);
            case 17 ->
                    state ->
                            AnswerRequest.decide(
                                    new AnswerRequest(EXTENSION, either, n, null, null),
                                    state,
                                    NOW);
            case 18 ->
                    state ->
                            WithdrawRequest.decide(
                                    new WithdrawRequest(EXTENSION, agent, n, "Inutile"),
                                    state,
                                    NOW);
            case 19 ->
                    state -> Thank.decide(new Thank(EXTENSION, either, "Merci", null), state, NOW);
            case 20 ->
                    state ->
                            DeclineThanks.decide(
                                    new DeclineThanks(EXTENSION, agent, n), state, NOW);
            case 21 -> contestation(n);
            case 22 ->
                    state ->
                            AnswerContestation.decide(
                                    new AnswerContestation(EXTENSION, agent, n, "Vu"), state, NOW);
            case 23 -> participation(agent, n);
            default -> random.nextInt(ONE_IN) == 0 ? closing(agent) : _ -> List.of();
        };
    }

    private static Function<DossierState, List<DossierEvent>> referent(Actor by, AgentId to) {
        var command = new AssignReferent(EXTENSION, by, to, "Charge", null, null);
        return state ->
                AssignReferent.decide(command, state, HOUSE.employs(SaintAubin.TOWN_HALL, to), NOW);
    }

    private static Function<DossierState, List<DossierEvent>> interaction(
            Actor by, boolean followUp, Random random) {
        var command =
                new RecordInteraction(
                        EXTENSION,
                        by,
                        Channel.CALL,
                        Direction.OUT,
                        "Appel",
                        null,
                        anyOf(List.of(Audience.values()), random),
                        List.of(),
                        null,
                        new RecordInteraction.Sequel(
                                followUp,
                                random.nextBoolean()
                                        ? new NewAction("Suite", Happened.NEXT_WEEK, null, null)
                                        : null),
                        null);
        return state -> RecordInteraction.decide(command, state, HOUSE, NOW);
    }

    private static Function<DossierState, List<DossierEvent>> correction(Actor by, int n) {
        var command =
                new CorrectInteraction(
                        EXTENSION, by, n, null, null, "Autre", null, null, null, null, "Erreur",
                        null);
        return state -> CorrectInteraction.decide(command, state, NOW);
    }

    private static Function<DossierState, List<DossierEvent>> message() {
        var command = new WriteMessage(EXTENSION, Happened.BY_JEANNE, "Bonjour", null);
        return state -> WriteMessage.decide(command, state, HOUSE, NOW);
    }

    private static Function<DossierState, List<DossierEvent>> action(
            Actor by, AgentId owner, int n) {
        var command =
                new AddAction(
                        EXTENSION,
                        by,
                        new NewAction("Suite", Happened.NEXT_WEEK, owner, null),
                        n == 0 ? null : n,
                        null);
        return state -> AddAction.decide(command, state, HOUSE, NOW);
    }

    private static Function<DossierState, List<DossierEvent>> promise(Actor by) {
        var command = new MakePromise(EXTENSION, by, "Avis", Happened.NEXT_WEEK, null);
        return state -> MakePromise.decide(command, state, HOUSE, NOW);
    }

    private static Function<DossierState, List<DossierEvent>> callBackWish(Asker by) {
        var command = new AskCallBack(EXTENSION, by, null, null, null);
        return state -> AskCallBack.decide(command, state, HOUSE, NOW);
    }

    private static Function<DossierState, List<DossierEvent>> callBack(
            Actor by, int n, Reached reached) {
        var command = new CallBack(EXTENSION, by, n, reached, "Dit", null);
        return state -> CallBack.decide(command, state, HOUSE, NOW);
    }

    private static Function<DossierState, List<DossierEvent>> request(
            Actor by, @Nullable String partner) {
        var command = new AskInformation(EXTENSION, by, "Plan", Happened.NEXT_WEEK, partner, null);
        return state -> AskInformation.decide(command, state, HOUSE, NOW);
    }

    private static Function<DossierState, List<DossierEvent>> contestation(int sequence) {
        var command = new ContestRecord(EXTENSION, Happened.BY_JEANNE, sequence, "Non", null);
        return state -> ContestRecord.decide(command, state, NOW);
    }

    private static Function<DossierState, List<DossierEvent>> participation(Actor by, int n) {
        var joining =
                new AddParticipant(
                        EXTENSION, by, Happened.KARIM, ParticipantRole.PROFESSIONAL, null);
        var leaving = new EndParticipation(EXTENSION, by, n, "Fini", null);
        return state ->
                n == 0
                        ? AddParticipant.decide(joining, state, true, NOW)
                        : EndParticipation.decide(leaving, state, NOW);
    }

    private static Function<DossierState, List<DossierEvent>> closing(Actor by) {
        var command = new CloseDossier(EXTENSION, by, "Accordé", "Conforme", true, null);
        return state -> CloseDossier.decide(command, state, NOW);
    }

    private static <T> T anyOf(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}

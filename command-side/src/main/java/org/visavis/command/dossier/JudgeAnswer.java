package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.AskingParty;
import org.visavis.command.decision.MailReason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Registry;
import org.visavis.command.dossier.Answers.Judged;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Voice.AnswerJudged;
import org.visavis.events.dossier.Work.ActionAdded;

import java.time.Instant;
import java.util.List;

/**
 * Say whether an answer answered. One that did not gives whoever answers for the dossier something
 * to do by the next working day, also once it is closed.
 *
 * @param number the exchange that was to answer
 * @param words what the party adds, if anything
 * @param todo what there is to do where it did not
 */
public record JudgeAnswer(
        @TargetAggregateIdentifier DossierId dossier,
        AskingParty actor,
        int number,
        boolean helped,
        @Nullable String words,
        String todo)
        implements VoiceCommand {

    static List<DossierEvent> decide(
            JudgeAnswer command, DossierState state, Registry registry, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        Judged before =
                facts.exchanges()
                        .answers()
                        .of(command.number())
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                new MailReason.NoAnswerToJudge(command.number())));
        if (before == Judged.as(command.helped())) {
            return List.of();
        }
        var judged =
                new AnswerJudged(
                        command.dossier(),
                        command.number(),
                        command.helped(),
                        facts.wordsIfAny(command.words()),
                        now);
        return command.helped()
                ? List.of(judged)
                : List.of(judged, action(command, state, facts, registry, now));
    }

    private static ActionAdded action(
            JudgeAnswer command, DossierState state, Facts facts, Registry registry, Instant now) {
        return new ActionAdded(
                command.dossier(),
                facts.owed().actions().next(),
                command.number(),
                null,
                facts.words(command.todo()),
                Present.on(state, facts, registry),
                null,
                Due.onNextWorkingDay(now, registry.workingDays(facts.organisation())),
                now);
    }
}

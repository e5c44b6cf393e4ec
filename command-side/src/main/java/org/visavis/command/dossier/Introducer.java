package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.calendar.WorkingDays;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Registry;
import org.visavis.command.dossier.IntroductionWords.Newcomer;
import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Closing.DossierReopened;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Introduction.IntroductionEntrusted;
import org.visavis.events.dossier.Introduction.IntroductionLineAdded;
import org.visavis.events.dossier.Introduction.IntroductionPlanned;
import org.visavis.events.dossier.Introduction.ReferentIntroduced;
import org.visavis.events.dossier.Purpose;
import org.visavis.events.dossier.Referral.ReferentAssigned;
import org.visavis.events.dossier.Work.ActionAdded;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wording.Words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happens when an introduction is due, on a dossier that is open. */
record Introducer(
        IntroduceReferent command,
        DossierState state,
        Facts facts,
        Registry registry,
        Instant now) {

    /** By mail, once a day; where nothing can leave, the referent sees to it. */
    List<DossierEvent> introduce(Introducing.Owed owed) {
        LocalDate today = days().dayOf(now);
        return facts.wasWrittenToOn(today, days()) || registry.hasWrittenTo(facts.party(), today)
                ? List.of(tomorrow(owed))
                : message(owed).map(this::told).orElseGet(this::entrusted);
    }

    private IntroductionPlanned tomorrow(Introducing.Owed owed) {
        return new IntroductionPlanned(
                command.dossier(), owed.agent(), owed.previous(), days().morningAfter(now, 1), now);
    }

    /** None where no address is known, or nobody can sign. */
    private Optional<MessageWritten> message(Introducing.Owed owed) {
        try {
            return card(owed.agent())
                    .map(card -> words().letter(newcomer(card, owed)))
                    .map(this::written);
        } catch (Refused nothingCanLeave) {
            return Optional.empty();
        }
    }

    private IntroductionWords words() {
        return command.words().in(registry.preferences(facts.party()).language());
    }

    private MessageWritten written(Words letter) {
        return new Outgoing(Purpose.INTRODUCTION, null, letter.subject(), letter.text())
                .on(command.dossier(), state, facts, registry, now);
    }

    private Newcomer newcomer(AgentCard card, Introducing.Owed owed) {
        AgentId previous = owed.previous();
        return new Newcomer(
                card,
                registry.institution(facts.organisation()),
                previous == null ? null : card(previous).map(AgentCard::fullName).orElse(null),
                said(facts.introducing().reasonAt()),
                said(owed.lineAt()));
    }

    private Optional<AgentCard> card(AgentId agent) {
        return registry.card(agent)
                .map(
                        card ->
                                switch (card) {
                                    case Confidential.Clear<AgentCard>(_, AgentCard known) -> known;
                                    case Confidential.Erased<AgentCard> _ -> null;
                                });
    }

    private @Nullable String said(long sequence) {
        return registry.told(command.dossier(), sequence)
                .map(Introducer::words)
                .map(words -> words.orElse(""))
                .filter(words -> !words.isBlank())
                .orElse(null);
    }

    private static @Nullable Confidential<String> words(DossierEvent event) {
        if (event instanceof ReferentAssigned it) {
            return it.reason();
        }
        if (event instanceof DossierReopened it) {
            return it.reason();
        }
        return event instanceof IntroductionLineAdded it ? it.line() : null;
    }

    private List<DossierEvent> told(MessageWritten message) {
        return List.of(
                message,
                new ReferentIntroduced(
                        command.dossier(),
                        facts.referent(),
                        message.channel(),
                        message.number(),
                        now));
    }

    private List<DossierEvent> entrusted() {
        var work =
                new ActionAdded(
                        command.dossier(),
                        facts.owed().actions().next(),
                        null,
                        null,
                        facts.words(command.words().work()),
                        facts.referent(),
                        null,
                        Due.onNextWorkingDay(now, days()),
                        now);
        return List.of(
                work,
                new IntroductionEntrusted(command.dossier(), facts.referent(), work.number(), now));
    }

    private WorkingDays days() {
        return registry.workingDays(facts.organisation());
    }
}

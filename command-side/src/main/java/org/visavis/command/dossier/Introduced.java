package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.IntroductionReason;
import org.visavis.command.decision.Refused;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Introduction.ReferentIntroduced;
import org.visavis.events.dossier.Work.ActionCompleted;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What follows where referents introduced themselves: the action that asked for it is done. */
final class Introduced {
    private Introduced() {}

    /**
     * The introduction, and the end of its action.
     *
     * @param exchange in which it took place; null where none was recorded
     * @param outcome what came of it
     * @throws Refused if somebody else is the referent
     */
    static List<DossierEvent> by(
            Actor actor,
            Channel channel,
            @Nullable Integer exchange,
            String outcome,
            Instant at,
            DossierId dossier,
            Facts facts) {
        if (!facts.referent().equals(actor.agent())) {
            throw new Refused(new IntroductionReason.OnlyTheReferentIntroduces(facts.referent()));
        }
        List<DossierEvent> events = new ArrayList<>();
        events.add(new ReferentIntroduced(dossier, actor.agent(), channel, exchange, at));
        facts.introducing()
                .owedBy(actor.agent())
                .map(Introducing.Owed::action)
                .filter(action -> facts.owed().actions().open(action).isPresent())
                .ifPresent(
                        action ->
                                events.add(
                                        new ActionCompleted(
                                                dossier,
                                                action,
                                                actor.agent(),
                                                facts.words(outcome),
                                                at)));
        return events;
    }
}

package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.IntroductionReason;
import org.visavis.command.decision.Refused;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Introduction.IntroductionLineAdded;

import java.time.Instant;
import java.util.List;

/**
 * Add words of one's own to the introduction that one owes, as long as it has not left.
 *
 * @param line in place of what was added before
 */
public record AddIntroductionLine(
        @TargetAggregateIdentifier DossierId dossier, Actor actor, String line)
        implements IntroductionCommand {

    static List<DossierEvent> decide(AddIntroductionLine command, DossierState state, Instant now) {
        Facts facts = state.openTo(command.actor());
        if (!facts.referent().equals(command.actor().agent())) {
            throw new Refused(new IntroductionReason.OnlyTheReferentIntroduces(facts.referent()));
        }
        if (facts.introducing().owedBy(facts.referent()).isEmpty()) {
            throw new Refused(new IntroductionReason.NoIntroductionOwed());
        }
        return List.of(
                new IntroductionLineAdded(
                        command.dossier(),
                        command.actor().agent(),
                        facts.words(command.line()),
                        now));
    }
}

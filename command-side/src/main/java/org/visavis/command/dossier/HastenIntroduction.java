package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.IntroductionReason;
import org.visavis.command.decision.Refused;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Introduction.IntroductionLineAdded;
import org.visavis.events.dossier.Introduction.IntroductionPlanned;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Have one's introduction leave before its day, or at all where nobody planned it: for a referent
 * who came with an import, or whose party has an address by now.
 *
 * @param line words of one's own; the ones added before stay where there are none
 * @param in how long to wait, so that many do not leave at once
 */
public record HastenIntroduction(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        @Nullable String line,
        Duration in)
        implements IntroductionCommand {

    static List<DossierEvent> decide(HastenIntroduction command, DossierState state, Instant now) {
        Facts facts = state.openTo(command.actor());
        if (!facts.referent().equals(command.actor().agent())) {
            throw new Refused(new IntroductionReason.OnlyTheReferentIntroduces(facts.referent()));
        }
        Introducing introducing = facts.introducing();
        var owed = introducing.owedBy(facts.referent());
        if (owed.isEmpty() && introducing.known().contains(facts.referent())) {
            throw new Refused(new IntroductionReason.NoIntroductionOwed());
        }
        var planned =
                new IntroductionPlanned(
                        command.dossier(),
                        facts.referent(),
                        owed.map(Introducing.Owed::previous).orElse(null),
                        now.plus(command.in()),
                        now);
        String line = command.line();
        return line == null
                ? List.of(planned)
                : List.of(
                        planned,
                        new IntroductionLineAdded(
                                command.dossier(), facts.referent(), facts.words(line), now));
    }
}

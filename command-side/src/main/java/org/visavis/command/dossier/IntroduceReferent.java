package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Registry;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;

import java.time.Instant;
import java.util.List;

/**
 * Introduce a new referent to the party, now that its time has come. Whoever passed the dossier on,
 * or introduced themselves meanwhile, is not introduced any more.
 */
public record IntroduceReferent(
        @TargetAggregateIdentifier DossierId dossier, IntroductionWords words)
        implements IntroductionCommand {

    static List<DossierEvent> decide(
            IntroduceReferent command, DossierState state, Registry registry, Instant now) {
        return state.underWay()
                .flatMap(
                        facts ->
                                facts.introducing()
                                        .due(facts.referent(), now)
                                        .map(
                                                owed ->
                                                        new Introducer(
                                                                        command, state, facts,
                                                                        registry, now)
                                                                .introduce(owed)))
                .orElse(List.of());
    }
}

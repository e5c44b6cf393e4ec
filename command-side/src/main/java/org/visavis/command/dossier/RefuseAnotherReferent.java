package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.CourseReason;
import org.visavis.command.decision.Refused;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Voice.AnotherReferentRefused;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;

/**
 * Keep the referent, though somebody asked for another.
 *
 * @param reason why the referent stays, told to the party
 */
public record RefuseAnotherReferent(
        @TargetAggregateIdentifier DossierId dossier, Actor actor, String reason)
        implements HandOverCommand {

    static List<DossierEvent> decide(
            RefuseAnotherReferent command, DossierState state, Instant now) {
        Facts facts = state.openTo(command.actor());
        if (!facts.answering().another()) {
            throw new Refused(new CourseReason.NoOtherReferentAsked());
        }
        return List.of(
                new AnotherReferentRefused(
                        command.dossier(),
                        command.actor().agent(),
                        Confidential.about(facts.party(), command.reason()),
                        now));
    }
}

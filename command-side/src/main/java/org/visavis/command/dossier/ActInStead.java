package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.InSteadReason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Registry;
import org.visavis.events.dossier.ContactStep;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.InStead.ActingInSteadAnnounced;
import org.visavis.events.dossier.InStead.Changes;
import org.visavis.events.dossier.InSteadGround;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Mean to act in the party's stead, and tell them so before. Refused until every step of contact
 * was taken for something that is asked of them, unless they consent or it cannot wait.
 *
 * @param consent who consented, how and when; null where nobody did
 * @param urgent why it cannot wait; null where it can
 * @param changes what is meant to be changed; null where that is not known yet
 * @param words what the party reads
 */
public record ActInStead(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        String what,
        String why,
        @Nullable String consent,
        @Nullable String urgent,
        @Nullable Changes changes,
        InSteadWords words)
        implements InSteadCommand {

    static List<DossierEvent> decide(
            ActInStead command, DossierState state, Registry registry, Instant now) {
        Facts facts = state.openTo(command.actor());
        Set<ContactStep> missing = new ContactSteps(facts, registry, now).missing();
        InSteadGround ground = command.ground();
        if (ground == InSteadGround.LADDER && !missing.isEmpty()) {
            throw new Refused(InSteadReason.ContactStepsMissing.of(missing));
        }
        var telling = new Telling(command.dossier(), command.actor(), state, registry, now);
        Telling.Told told =
                telling.tell(
                        telling.in(command.words())
                                .before(
                                        telling.who(),
                                        command.what(),
                                        command.why(),
                                        ground,
                                        command.groundWords(),
                                        command.changes()),
                        command.words());
        Changes changes = command.changes();
        return List.of(
                told.event(),
                new ActingInSteadAnnounced(
                        command.dossier(),
                        facts.stead().announced().next(),
                        command.actor().agent(),
                        facts.words(command.what()),
                        facts.words(command.why()),
                        ground,
                        facts.wordsIfAny(command.groundWords()),
                        List.copyOf(missing),
                        changes == null ? null : Confidential.about(facts.party(), changes),
                        told.message(),
                        told.action(),
                        now));
    }

    private InSteadGround ground() {
        if (consent != null) {
            return InSteadGround.CONSENT;
        }
        return urgent == null ? InSteadGround.LADDER : InSteadGround.URGENCY;
    }

    private @Nullable String groundWords() {
        return consent == null ? urgent : consent;
    }
}

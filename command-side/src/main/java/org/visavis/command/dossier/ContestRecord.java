package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.AskingParty;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.WorkReason;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Voice.RecordContested;

import java.time.Instant;
import java.util.List;

/**
 * Say that something in the history of one's matter is not right.
 *
 * @param sequence which event of the dossier, from 1
 * @param happenedAt when; now, if absent, as it always is from the page
 */
public record ContestRecord(
        @TargetAggregateIdentifier DossierId dossier,
        AskingParty actor,
        long sequence,
        String text,
        @Nullable Instant happenedAt)
        implements VoiceCommand {

    static List<DossierEvent> decide(ContestRecord command, DossierState state, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        if (command.sequence() < 1 || command.sequence() > facts.events()) {
            throw new Refused(new WorkReason.EventUnknown(command.sequence()));
        }
        Series<Long> contestations = facts.heard().contestations();
        if (contestations.holds(command.sequence())) {
            throw new Refused(new WorkReason.AlreadyContested(command.sequence()));
        }
        return List.of(
                new RecordContested(
                        command.dossier(),
                        contestations.next(),
                        command.sequence(),
                        facts.words(command.text()),
                        Dated.since(facts.openedAt(), command.happenedAt(), now)));
    }
}

package org.visavis.command.automation;

import org.visavis.command.dossier.LookForSilence;
import org.visavis.events.Event;
import org.visavis.events.dossier.Closing.ClosingImported;
import org.visavis.events.dossier.Closing.DossierClosed;
import org.visavis.events.dossier.Closing.DossierReopened;
import org.visavis.events.dossier.Course.DossierResumed;
import org.visavis.events.dossier.Course.DossierSuspended;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.dossier.Silence.NudgePlanned;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An open dossier for which nobody does anything nudges its referent, then whoever stands above. It
 * is looked at a week after it began, and then when the last look said: what is done in between
 * costs nothing. Whatever a log tells of is never looked at.
 */
public final class TellOfSilence implements Automation {
    private static final int ALONE = 0;
    private static final int FIRST = 0;

    /** Five working days are the fewest that a procedure may say, and last no shorter. */
    private static final Duration A_WEEK = Duration.ofDays(7);

    @Override
    public String kind() {
        return "silence";
    }

    @Override
    public Optional<Plan> plan(Event event) {
        return switch (event) {
            case DossierOpened it when it.referentPromisedBy() != null -> look(it.happenedAt());
            case DossierResumed it -> look(it.happenedAt());
            case DossierReopened it -> look(it.happenedAt());
            case NudgePlanned it -> Optional.of(new Plan.Due(ALONE, it.level(), it.due()));
            case DossierSuspended _, DossierClosed _, ClosingImported _ ->
                    Optional.of(new Plan.AllDone());
            default -> Optional.empty();
        };
    }

    @Override
    public Object command(ToDo due) {
        return new LookForSilence(new DossierId(due.stream()));
    }

    private static Optional<Plan> look(Instant begun) {
        return Optional.of(new Plan.Due(ALONE, FIRST, begun.plus(A_WEEK)));
    }
}

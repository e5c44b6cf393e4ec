package org.visavis.command.imports;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.imports.ImportEvent;
import org.visavis.events.imports.ImportEvent.ImportStarted;
import org.visavis.events.imports.ImportId;
import org.visavis.events.imports.ReferentChoice;

import java.time.Instant;
import java.util.List;

/** Begin to read a log that was handed in. */
public record StartImport(
        @TargetAggregateIdentifier ImportId id, Actor actor, ReferentChoice referent, long size)
        implements ImportCommand {

    static List<ImportEvent> decide(StartImport command, ImportState state, Instant now) {
        return switch (state) {
            case ImportState.None _ ->
                    List.of(
                            new ImportStarted(
                                    command.id(),
                                    command.actor().organisation(),
                                    command.actor().agent(),
                                    command.referent(),
                                    command.size(),
                                    now));
            case ImportState.Running _, ImportState.Ended _ ->
                    throw new Refused(new Reason.AlreadyExists());
        };
    }
}

package org.visavis.standalone.town;

import org.visavis.command.dossier.DossierCommand;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;

/**
 * One thing that somebody did about a dossier.
 *
 * @param name tells it from all others, so that it is done once
 * @param daysAgo working days before the foundation
 * @param by who did it
 * @param command what to ask, given when it happened
 * @param claims what the dossier claims with it
 */
record Scene(
        String name,
        int daysAgo,
        LocalTime time,
        Doer by,
        Function<Instant, DossierCommand> command,
        List<String> claims) {

    Instant at(DayZero zero) {
        return zero.at(daysAgo, time);
    }

    Step on(DayZero zero) {
        return new Step(name, command.apply(at(zero)), by, claims);
    }
}

package org.visavis.query.ladder;

import org.visavis.events.procedure.Rung;
import org.visavis.events.procedure.RungKind;

/** A rung as the table keeps it: its kind and its days, such as {@code CALL 15}. */
final class StoredRung {
    private StoredRung() {}

    static String of(Rung rung) {
        return rung.kind() + " " + rung.workingDays();
    }

    static Rung read(String stored) {
        int blank = stored.indexOf(' ');
        return new Rung(
                RungKind.valueOf(stored.substring(0, blank)),
                Integer.parseInt(stored.substring(blank + 1)));
    }
}

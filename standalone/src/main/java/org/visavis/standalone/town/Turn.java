package org.visavis.standalone.town;

import org.visavis.command.dossier.EscalateDossier;
import org.visavis.command.dossier.ExtendDeadline;
import org.visavis.command.dossier.ProposeHandOver;
import org.visavis.command.dossier.ReopenDossier;
import org.visavis.command.dossier.ReturnHandOver;
import org.visavis.command.dossier.SuspendDossier;
import org.visavis.command.dossier.TakeUpEscalation;

/** What an agent does that gives a dossier another turn. */
final class Turn {
    private Turn() {}

    /** Asks a colleague to take over, who has to do something so many days later. */
    static Deed handOver(Colleague to, String note, int days) {
        return (dossier, actor, at) ->
                new ProposeHandOver(dossier, actor, to.id(), note, Deed.after(at, days), at);
    }

    static Deed handedBack(String reason) {
        return (dossier, actor, at) -> new ReturnHandOver(dossier, actor, reason, at);
    }

    /** Raises it to the first of the line. */
    static Deed raised(String reason) {
        return (dossier, actor, at) -> new EscalateDossier(dossier, actor, reason, null, null, at);
    }

    static Deed takenUp() {
        return TakeUpEscalation::new;
    }

    static Deed suspended(String reason) {
        return (dossier, actor, at) -> new SuspendDossier(dossier, actor, reason, at);
    }

    /** Takes so many days more, from when that is decided. */
    static Deed extended(String reason, int days) {
        return (dossier, actor, at) ->
                new ExtendDeadline(dossier, actor, reason, Deed.after(at, days), at);
    }

    /** The last referent answers again. */
    static Deed reopened(String reason) {
        return (dossier, actor, at) -> new ReopenDossier(dossier, actor, reason, null, at);
    }
}

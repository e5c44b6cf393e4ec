package org.visavis.command.dossier;

import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.InStead;
import org.visavis.events.dossier.InStead.ActedInStead;
import org.visavis.events.dossier.InStead.ActingInSteadAnnounced;
import org.visavis.events.dossier.InStead.ActingInSteadWithdrawn;

/**
 * What somebody means to do in the party's stead, and how the party was approached before.
 *
 * @param announced what was announced and is not done yet
 */
record Stead(Approaches approaches, Series<Announced> announced) {
    static final Stead NOTHING = new Stead(Approaches.NONE, Series.none());

    /**
     * Something that was announced.
     *
     * @param toldAt which event of the dossier announced it
     * @param action in which somebody tells the party; 0 where a message did
     */
    record Announced(long toldAt, int action) {}

    /** Goes on with any event of the dossier. */
    Stead after(DossierEvent event) {
        return new Stead(approaches.after(event), announced);
    }

    /**
     * Goes on with what concerns it alone.
     *
     * @param sequence which event of the dossier this is, from 1
     */
    Stead evolve(InStead event, long sequence) {
        return new Stead(
                approaches,
                switch (event) {
                    case ActingInSteadAnnounced it ->
                            announced.opened(it.number(), announced(it, sequence), it.happenedAt());
                    case ActedInStead it -> announced.settled(it.number());
                    case ActingInSteadWithdrawn it -> announced.settled(it.number());
                });
    }

    private static Announced announced(ActingInSteadAnnounced it, long sequence) {
        Integer action = it.action();
        return new Announced(sequence, action == null ? 0 : action);
    }
}

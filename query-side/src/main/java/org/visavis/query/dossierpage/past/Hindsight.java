package org.visavis.query.dossierpage.past;

import org.visavis.events.dossier.Correction;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.store.Recorded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A dossier's history, seen from a moment: what had happened and was known by then, and all the
 * rest. A correction that was known counts at the time of what it corrects.
 *
 * @param told what had happened by then, as it is known to have been, in the order of recording
 * @param since all that is not told: it came later, or was recorded later
 */
public record Hindsight(List<Recorded> told, List<Recorded> since) {
    /** By time, and by position within an instant; nothing goes before the opening. */
    private static final Comparator<Recorded> AS_IT_HAPPENED =
            Comparator.comparing((Recorded one) -> !(one.payload() instanceof DossierOpened))
                    .thenComparing(one -> event(one).happenedAt())
                    .thenComparingLong(Recorded::position);

    /**
     * @param history all events of a dossier, in the order of recording; those that this program
     *     cannot read are left out
     */
    public static Hindsight of(List<Recorded> history, Moment moment) {
        List<Recorded> readable =
                history.stream().filter(one -> one.payload() instanceof DossierEvent).toList();
        List<Recorded> known =
                readable.stream().filter(one -> moment.wasKnown(one.recordedAt())).toList();
        List<DossierEvent> amended = Amended.of(known.stream().map(Hindsight::event).toList());
        List<Recorded> told = new ArrayList<>();
        List<Recorded> since = new ArrayList<>();
        for (int at = 0; at < readable.size(); at++) {
            if (at < known.size() && moment.hasHappened(amended.get(at).happenedAt())) {
                told.add(with(readable.get(at), amended.get(at)));
            } else {
                since.add(readable.get(at));
            }
        }
        return new Hindsight(List.copyOf(told), List.copyOf(since));
    }

    /** Whether the dossier had been opened by then, as far as was known. */
    public boolean exists() {
        return told.stream().anyMatch(one -> one.payload() instanceof DossierOpened);
    }

    /** What is folded: as it happened, the opening first. Corrections have been carried out. */
    public List<Recorded> story() {
        return told.stream()
                .filter(one -> !(one.payload() instanceof Correction))
                .sorted(AS_IT_HAPPENED)
                .toList();
    }

    /** What an event of a dossier tells. */
    public static DossierEvent event(Recorded recorded) {
        return (DossierEvent) recorded.payload();
    }

    private static Recorded with(Recorded was, DossierEvent event) {
        return new Recorded(
                was.position(),
                was.stream(),
                was.version(),
                was.id(),
                was.type(),
                was.revision(),
                was.recordedAt(),
                was.header(),
                event);
    }
}

package org.visavis.query.dossierpage;

import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.query.dossierpage.past.Discretion;
import org.visavis.query.dossierpage.past.Hindsight;
import org.visavis.query.dossierpage.past.Moment;
import org.visavis.query.security.Sight;
import org.visavis.store.EventReader;
import org.visavis.store.Recorded;
import org.visavis.web.problem.NotVisible;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;

/** Tells a dossier as it was: its history is read from the store and folded anew. */
public final class PastDossiers {
    private final EventReader store;
    private final Dossiers dossiers;

    public PastDossiers(EventReader store, Dossiers dossiers) {
        this.store = store;
        this.dossiers = dossiers;
    }

    /**
     * What was, and what came since.
     *
     * @param told what had happened by then, in the order of recording
     * @param since what came later, in the order of recording
     */
    record Then(DossierView dossier, List<Recorded> told, List<Recorded> since) {}

    /**
     * The dossier as it was. Today's rights count, and those of then: whoever the dossier was not
     * thought to concern does not see it as it was thought to be.
     *
     * @param now as this reader sees it today
     * @param at which of its dates have passed, and who stood in
     * @throws NotYet if there was no such dossier then
     * @throws NotVisible if it was somebody else's then
     */
    Then find(DossierView now, Sight sight, Moment moment, Instant at) {
        List<Recorded> history = store.read(now.id(), 0, Integer.MAX_VALUE);
        Hindsight hindsight = Hindsight.of(history, moment);
        if (!hindsight.exists()) {
            throw new NotYet(now.openedAt(), history.getFirst().recordedAt());
        }
        DossierPage page = fold(hindsight.story());
        DossierView then =
                dossiers.unwritten(page, hindsight.told().size(), sight, at, known(moment, at))
                        .orElseThrow(NotVisible::new);
        return sight.isParty()
                ? discreet(then, hindsight, new Discretion(history))
                : new Then(then, hindsight.told(), hindsight.since());
    }

    private static Instant known(Moment moment, Instant at) {
        Instant knownAt = moment.knownAt();
        return knownAt == null || knownAt.isAfter(at) ? at : knownAt;
    }

    /** What a story amounts to. */
    static DossierPage fold(List<Recorded> story) {
        Iterator<Recorded> events = story.iterator();
        Recorded first = events.next();
        DossierPage page = DossierPage.opened((DossierOpened) first.payload(), first.recordedAt());
        while (events.hasNext()) {
            Recorded next = events.next();
            page = page.evolve(Hindsight.event(next), next.recordedAt());
        }
        return page;
    }

    private static Then discreet(DossierView then, Hindsight hindsight, Discretion party) {
        return new Then(then, party.forParty(hindsight.told()), party.forParty(hindsight.since()));
    }
}

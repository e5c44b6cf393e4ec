package org.visavis.query.dossierpage;

import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Opening.DossierOpened;

import java.time.Instant;
import java.util.List;

/** What a life of a dossier adds up to, without any table. */
final class Lives {
    private Lives() {}

    static DossierPage fold(List<DossierEvent> life) {
        DossierPage page = DossierPage.opened((DossierOpened) life.getFirst(), knownAt(0));
        for (int i = 1; i < life.size(); i++) {
            page = page.evolve(life.get(i), knownAt(i));
        }
        return page;
    }

    /** When the event of this index was recorded, as long as these tests are concerned. */
    static Instant knownAt(int index) {
        return Instant.parse("2026-09-01T00:00:00Z").plusSeconds(index);
    }
}

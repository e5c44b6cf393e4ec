package org.visavis.command.privacy;

import org.jspecify.annotations.Nullable;
import org.visavis.events.Event;
import org.visavis.events.contact.ContactEvent.ContactAttached;
import org.visavis.events.dossier.Closing.ClosingImported;
import org.visavis.events.dossier.Closing.DossierClosed;
import org.visavis.events.dossier.Closing.DossierReopened;
import org.visavis.events.dossier.Correction.DossierPartyCorrected;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.party.PartyMerging.PartyMerged;
import org.visavis.events.party.PartyMerging.PartyUnmerged;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;
import org.visavis.store.rows.Change;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.util.List;

/** Keeps what belongs to whom: ids alone, one row for each stream that belongs to another. */
public final class BelongingProjector implements Projector {
    private static final Table BELONGINGS = new Table("agenda.belonging", "stream");
    private static final Insert BELONGS =
            BELONGINGS.put(List.of("stream"), "stream", "kind", "owner", "open");
    private static final Change CHANGES_HANDS = BELONGINGS.set("owner").where("stream");
    private static final Change IS_OPEN = BELONGINGS.set("open").where("stream");

    private final Rows rows;

    /** Writes there. */
    public BelongingProjector(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void on(Recorded recorded) {
        if (recorded.payload() instanceof Event event) {
            on(recorded.stream(), event);
        }
    }

    private void on(String stream, Event event) {
        switch (event) {
            case DossierOpened it -> belongs(stream, Kind.DOSSIER, it.party().value(), true);
            case DossierPartyCorrected it -> rows.write(CHANGES_HANDS, it.party().value(), stream);
            case DossierClosed _, ClosingImported _ -> rows.write(IS_OPEN, false, stream);
            case DossierReopened _ -> rows.write(IS_OPEN, true, stream);
            case ContactAttached it -> belongs(stream, Kind.CONTACT, it.dossier().value(), false);
            case PartyMerged it -> belongs(stream, Kind.RECORD, it.into().value(), false);
            case PartyUnmerged _ -> belongs(stream, Kind.RECORD, null, false);
            default -> {}
        }
    }

    private void belongs(String stream, Kind kind, @Nullable String owner, boolean open) {
        rows.write(BELONGS, stream, kind.name(), owner, open);
    }

    @Override
    public List<Table> tables() {
        return List.of(BELONGINGS);
    }
}

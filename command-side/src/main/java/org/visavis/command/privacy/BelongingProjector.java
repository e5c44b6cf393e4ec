package org.visavis.command.privacy;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
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

/** Keeps what belongs to whom: ids alone, one row for each stream that belongs to another. */
public final class BelongingProjector implements Projector {
    private final JdbcTemplate sql;

    /** Writes over these connections. */
    public BelongingProjector(JdbcTemplate sql) {
        this.sql = sql;
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
            case DossierPartyCorrected it -> changesHands(stream, it.party().value());
            case DossierClosed _, ClosingImported _ -> isOpen(stream, false);
            case DossierReopened _ -> isOpen(stream, true);
            case ContactAttached it -> belongs(stream, Kind.CONTACT, it.dossier().value(), false);
            case PartyMerged it -> belongs(stream, Kind.RECORD, it.into().value(), false);
            case PartyUnmerged _ -> belongs(stream, Kind.RECORD, null, false);
            default -> {}
        }
    }

    private void belongs(String stream, Kind kind, @Nullable String owner, boolean open) {
        sql.update(
                """
                insert into agenda.belonging (stream, kind, owner, open) values (?, ?, ?, ?)
                on conflict (stream) do update set owner = excluded.owner
                """,
                stream,
                kind.name(),
                owner,
                open);
    }

    private void changesHands(String dossier, String party) {
        sql.update("update agenda.belonging set owner = ? where stream = ?", party, dossier);
    }

    private void isOpen(String dossier, boolean open) {
        sql.update("update agenda.belonging set open = ? where stream = ?", open, dossier);
    }

    @Override
    public void reset() {
        sql.update("delete from agenda.belonging");
    }
}
